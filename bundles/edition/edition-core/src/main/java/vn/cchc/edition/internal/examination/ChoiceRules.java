package vn.cchc.edition.internal.examination;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.FormFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.Languages;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.model.LanguageText;

/** Whether the sheet choices holds the lists the questions name, each answer once. */
final class ChoiceRules {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]{0,31}";

    private final Instrument instrument;
    private final Form form;
    private final Problems problems;
    private final Map<String, Row> answers = new HashMap<>();

    ChoiceRules(Instrument instrument, Problems problems) {
        this.instrument = instrument;
        this.form = new Form(instrument);
        this.problems = problems;
    }

    void examine() {
        instrument.choices().forEach(this::examine);
        var used = new HashSet<String>();
        for (var question : form.questions()) {
            if (question.chooses()) {
                question.list().ifPresent(used::add);
                question.list().ifPresent(list -> examineList(question, list));
            }
        }
        for (String list : form.lists()) {
            if (!used.contains(list)) {
                problems.add(FormFault.LIST_UNUSED, firstRow(list).where(), list);
            }
        }
    }

    private void examine(Row row) {
        for (String column : new String[] {"list_name", "name"}) {
            if (row.cell(column).isEmpty()) {
                problems.add(TextFault.EMPTY_CELL, row.where(), column);
            }
        }
        String called = row.cell("list_name").orElse("?") + " " + row.cell("name").orElse("?");
        label(row, called, "label" + InstrumentReader.VI, Languages.VIETNAMESE);
        label(row, called, "label" + InstrumentReader.EN, Languages.ENGLISH);
        row.cell("list_name")
                .filter(list -> !list.matches(SurveyRules.NAME))
                .ifPresent(
                        list ->
                                problems.add(
                                        FormFault.NAME,
                                        row.where(),
                                        list,
                                        new LanguageText("danh sách", "a list")));
        row.cell("name")
                .filter(code -> !code.matches(CODE))
                .ifPresent(code -> problems.add(FormFault.CODE, row.where(), code));
        if (row.cell("list_name").isPresent() && row.cell("name").isPresent()) {
            examineTwice(row, row.cell("list_name").get(), row.cell("name").get());
        }
    }

    private void examineTwice(Row row, String list, String code) {
        Row first = answers.putIfAbsent(list + " " + code, row);
        if (first != null) {
            problems.add(
                    FormFault.CHOICE_TWICE, row.where(), list, code, Place.line(first.where()));
        }
    }

    private void label(Row row, String called, String column, LanguageText language) {
        if (row.cell(column).isEmpty()) {
            problems.add(FormFault.NO_LABEL, row.where(), called, language, column);
        }
    }

    private void examineList(Form.Question question, String list) {
        if (!form.lists().contains(list)) {
            var hint = new Nearest(form.lists()).hint(list);
            problems.add(FormFault.NO_LIST, question.row().where(), list, hint);
        }
    }

    private Row firstRow(String list) {
        return instrument.choices().stream()
                .filter(row -> row.cell("list_name").filter(list::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
