package vn.cchc.survey.internal.rest;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;

/** A column of an answer file as told over HTTP. */
public record ColumnRecord(
        String column,
        LanguageText label,
        LanguageText group,
        String type,
        boolean required,
        List<ChoiceRecord> choices,
        String rule) {

    /** A code and what it means. */
    public record ChoiceRecord(String code, LanguageText label) {}

    public static ColumnRecord of(CodebookEntry entry) {
        return new ColumnRecord(
                entry.column(),
                entry.label(),
                entry.group(),
                entry.type(),
                entry.required(),
                entry.choices().isEmpty()
                        ? null
                        : entry.choices().stream()
                                .map(c -> new ChoiceRecord(c.code(), c.label()))
                                .toList(),
                entry.rule().isEmpty() ? null : entry.rule());
    }
}
