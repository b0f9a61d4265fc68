package vn.cchc.figures.internal.rest;

import java.util.Optional;
import vn.cchc.figures.Entry;

/**
 * A value to be entered.
 *
 * @param indicator code
 * @param agency for example {@code province/2026/01}
 * @param time for example {@code 2025-Q3}
 * @param value a plain decimal with a point, as text so that no digit is lost
 * @param unit word of the unit of measure; left out for that of the indicator
 * @param jumpReason confirms a value far from the one before
 * @param correctionReason why an approved value is corrected
 * @param evidence the document of the archive it rests on, as ID/VERSION or ID/VERSION/PAGE
 */
public record EntryRecord(
        String indicator,
        String agency,
        String time,
        String value,
        String unit,
        String jumpReason,
        String correctionReason,
        String evidence) {

    Entry entry() {
        return new Entry(
                text(indicator),
                text(agency),
                text(time),
                text(value),
                Optional.ofNullable(unit),
                Optional.ofNullable(jumpReason),
                Optional.ofNullable(correctionReason),
                Optional.ofNullable(evidence));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
