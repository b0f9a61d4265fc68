package vn.cchc.edition.internal.examination;

import java.util.List;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.FormFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Languages;
import vn.cchc.model.LanguageText;

/** What people read and how it is asked, in one row of the sheet survey. */
final class RowTexts {
    private static final List<String> ANSWERED_ONLY = List.of("required", "constraint");

    private final Row row;
    private final Problems problems;

    RowTexts(Row row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    void examine(String type) {
        label("label" + InstrumentReader.VI, Languages.VIETNAMESE);
        label("label" + InstrumentReader.EN, Languages.ENGLISH);
        bothOrNeither("hint");
        bothOrNeither("constraint_message");
        examineConstraint();
        row.cell("required")
                .filter(word -> !word.equals("yes"))
                .ifPresent(word -> problems.add(FormFault.REQUIRED, row.where(), word));
        if (type.equals("note") || type.equals("begin_group")) {
            ANSWERED_ONLY.stream()
                    .filter(column -> row.cell(column).isPresent())
                    .forEach(c -> problems.add(FormFault.STRAY_CELL, row.where(), c, type));
        }
    }

    private void label(String column, LanguageText language) {
        if (row.cell(column).isEmpty()) {
            problems.add(FormFault.NO_LABEL, row.where(), name(), language, column);
        }
    }

    private void bothOrNeither(String text) {
        if (has(text + InstrumentReader.VI) != has(text + InstrumentReader.EN)) {
            problems.add(FormFault.ONE_LANGUAGE, row.where(), name(), text);
        }
    }

    private void examineConstraint() {
        boolean message =
                has("constraint_message" + InstrumentReader.VI)
                        || has("constraint_message" + InstrumentReader.EN);
        if (has("constraint") && !message) {
            problems.add(FormFault.NO_MESSAGE, row.where(), name());
        } else if (message && !has("constraint")) {
            problems.add(FormFault.MESSAGE_ALONE, row.where(), name());
        }
    }

    private boolean has(String column) {
        return row.cell(column).isPresent();
    }

    private LanguageText name() {
        return row.cell("name")
                .map(name -> new LanguageText(name, name))
                .orElseGet(() -> new LanguageText("Dòng này", "The row"));
    }
}
