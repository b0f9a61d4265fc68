package vn.cchc.figures;

import java.util.Optional;

/**
 * A value as somebody gives it, all in words: what is wrong with it is told at once.
 *
 * @param indicator code
 * @param agency for example {@code province/2026/01}
 * @param time for example {@code 2025-Q3}
 * @param value a plain decimal with a point
 * @param unit word of the unit of measure; that of the indicator when left out
 * @param jumpReason confirms a value far from the one before
 * @param correctionReason why an approved value is corrected
 * @param evidence the document of the archive it rests on, as {@link Evidence} is written
 */
public record Entry(
        String indicator,
        String agency,
        String time,
        String value,
        Optional<String> unit,
        Optional<String> jumpReason,
        Optional<String> correctionReason,
        Optional<String> evidence) {

    public Entry {
        unit = given(unit);
        jumpReason = given(jumpReason);
        correctionReason = given(correctionReason);
        evidence = given(evidence);
    }

    /** Without a document. */
    public Entry(
            String indicator,
            String agency,
            String time,
            String value,
            Optional<String> unit,
            Optional<String> jumpReason,
            Optional<String> correctionReason) {
        this(indicator, agency, time, value, unit, jumpReason, correctionReason, Optional.empty());
    }

    /** Without any remark. */
    public static Entry of(String indicator, String agency, String time, String value) {
        return new Entry(
                indicator,
                agency,
                time,
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(t -> !t.isEmpty());
    }
}
