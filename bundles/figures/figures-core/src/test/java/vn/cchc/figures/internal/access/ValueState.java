package vn.cchc.figures.internal.access;

import java.util.List;
import java.util.Locale;

/** Where a value of the matrix stands; in the order of the table. */
enum ValueState {
    DRAFT,
    SUBMITTED,
    REJECTED,
    REOPENED,
    APPROVED,
    CORRECTING,
    CORRECTION_SUBMITTED,
    CORRECTION_REJECTED,
    CORRECTED;

    private static final List<String> QUARTERS =
            List.of("2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3");

    /** As in the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each state has a place of its own, so that all of them are there at once. */
    String indicator() {
        return ordinal() < QUARTERS.size() ? "ON_TIME_SHARE" : "ONLINE_SHARE";
    }

    String time() {
        return QUARTERS.get(ordinal() % QUARTERS.size());
    }

    boolean hasPublicVersion() {
        return ordinal() >= APPROVED.ordinal();
    }

    /** What everybody may read, and stands nowhere else. */
    String publicValue() {
        return "9%d.1%d".formatted(ordinal(), ordinal());
    }
}
