package vn.cchc.model;

/**
 * A system of administrative units, named by the first survey year that used it: {@code 2024} has
 * 63 provinces with districts, {@code 2026} has 34 provinces without.
 */
public record Period(String code) implements Comparable<Period> {
    public Period {
        if (code == null || !code.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("A period is a year of four digits, not " + code);
        }
    }

    @Override
    public int compareTo(Period other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
