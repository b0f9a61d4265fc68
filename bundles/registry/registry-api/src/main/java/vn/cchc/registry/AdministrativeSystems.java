package vn.cchc.registry;

import java.time.LocalDate;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;

/**
 * Which units were there on a day. Provinces changed on 1 July 2025 (Resolution 202/2025/QH15),
 * ministries on 1 March 2025 (Resolution 176/2025/QH15).
 */
public final class AdministrativeSystems {
    public static final Period BEFORE = new Period("2024");
    public static final Period SINCE = new Period("2026");
    private static final LocalDate PROVINCES = LocalDate.of(2025, 7, 1);
    private static final LocalDate MINISTRIES = LocalDate.of(2025, 3, 1);

    private AdministrativeSystems() {}

    /** That before is also taken for days long before it. */
    public static Period on(UnitKind kind, LocalDate day) {
        return day.isBefore(change(kind)) ? BEFORE : SINCE;
    }

    /** The first day of the system of today. */
    public static LocalDate change(UnitKind kind) {
        return kind == UnitKind.MINISTRY ? MINISTRIES : PROVINCES;
    }
}
