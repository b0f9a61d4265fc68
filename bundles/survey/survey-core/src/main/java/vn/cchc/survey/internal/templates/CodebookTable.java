package vn.cchc.survey.internal.templates;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.survey.CodebookEntry;

/** A codebook as rows: one a column, and one a code below it. */
record CodebookTable(List<CodebookEntry> codebook) {
    static final List<String> HEADING =
            List.of(
                    "column",
                    "group_vi",
                    "group_en",
                    "label_vi",
                    "label_en",
                    "type",
                    "required",
                    "rule",
                    "code",
                    "code_vi",
                    "code_en");

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var entry : codebook) {
            if (entry.choices().isEmpty()) {
                rows.add(row(entry, "", "", ""));
            }
            for (var choice : entry.choices()) {
                rows.add(row(entry, choice.code(), choice.label().vi(), choice.label().en()));
            }
        }
        return rows;
    }

    private static List<String> row(
            CodebookEntry entry, String code, String codeVi, String codeEn) {
        return List.of(
                entry.column(),
                entry.group().vi(),
                entry.group().en(),
                entry.label().vi(),
                entry.label().en(),
                entry.type(),
                entry.required() ? "yes" : "no",
                entry.rule(),
                code,
                codeVi,
                codeEn);
    }
}
