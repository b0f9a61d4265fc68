package vn.cchc.model;

/**
 * Which unit. A code alone is no identity: seven province codes name another province since 2025,
 * so the period is part of it. The nation is the unit {@code VN}.
 */
public record UnitRef(Period period, UnitKind kind, String code) implements Comparable<UnitRef> {
    public static final String NATION_CODE = "VN";

    public UnitRef {
        if (period == null || kind == null || code == null || !code.matches("[0-9A-Z]{1,16}")) {
            throw new IllegalArgumentException("Not a unit: " + period + " " + kind + " " + code);
        }
    }

    public static UnitRef nation(Period period) {
        return new UnitRef(period, UnitKind.NATION, NATION_CODE);
    }

    public static UnitRef province(Period period, String code) {
        return new UnitRef(period, UnitKind.PROVINCE, code);
    }

    /** The stable address below {@code /id/}, for example {@code province/2024/01}. */
    public String path() {
        return kind.word() + "/" + period + "/" + code;
    }

    @Override
    public int compareTo(UnitRef other) {
        int byPeriod = period.compareTo(other.period);
        int byKind = byPeriod != 0 ? byPeriod : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return path();
    }
}
