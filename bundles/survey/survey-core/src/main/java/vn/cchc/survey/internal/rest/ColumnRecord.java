package vn.cchc.survey.internal.rest;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;

/** A column of an answer file as told over HTTP. */
public record ColumnRecord(
        String column,
        Text label,
        Text group,
        String type,
        boolean required,
        List<ChoiceRecord> choices,
        String rule) {

    /** A text in both languages. */
    public record Text(String vi, String en) {
        static Text of(LanguageText text) {
            return new Text(text.vi(), text.en());
        }
    }

    /** A code and what it means. */
    public record ChoiceRecord(String code, Text label) {}

    public static ColumnRecord of(CodebookEntry entry) {
        return new ColumnRecord(
                entry.column(),
                Text.of(entry.label()),
                Text.of(entry.group()),
                entry.type(),
                entry.required(),
                entry.choices().isEmpty()
                        ? null
                        : entry.choices().stream()
                                .map(c -> new ChoiceRecord(c.code(), Text.of(c.label())))
                                .toList(),
                entry.rule().isEmpty() ? null : entry.rule());
    }
}
