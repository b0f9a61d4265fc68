package vn.cchc.edition.internal.examination;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.FormFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.model.LanguageText;

/** Whether the rows of the sheet survey are a form: names, types, groups, texts. */
final class SurveyRules {
    static final String NAME = "[A-Za-z][A-Za-z0-9_.-]{0,59}";
    static final List<String> PLAIN = List.of("note", "text", "integer", "date");
    private static final List<String> CHOICE = List.of("select_one", "select_multiple");
    static final String BEGIN = "begin_group";
    static final String END = "end_group";

    private final Instrument instrument;
    private final Problems problems;
    private final Map<String, Row> names = new HashMap<>();
    private final Deque<Group> open = new ArrayDeque<>();

    /** A group that has begun, and whether anything stands in it. */
    private static final class Group {
        private final Row begin;
        private boolean filled;

        Group(Row begin) {
            this.begin = begin;
        }

        String name() {
            return begin.cell("name").orElse("");
        }
    }

    SurveyRules(Instrument instrument, Problems problems) {
        this.instrument = instrument;
        this.problems = problems;
    }

    void examine(String file) {
        instrument.survey().forEach(this::examine);
        open.forEach(g -> problems.add(FormFault.NOT_ENDED, g.begin.where(), g.name()));
        if (new Form(instrument).questions().isEmpty()) {
            problems.add(FormFault.NO_QUESTIONS, file);
        }
    }

    private void examine(Row row) {
        Optional<String> type = row.cell("type");
        if (type.isEmpty()) {
            problems.add(TextFault.EMPTY_CELL, row.where(), "type");
        } else if (type.get().equals(END)) {
            endGroup(row);
        } else {
            examineType(row, type.get());
            examineName(row);
            new RowTexts(row, problems).examine(type.get());
            Optional.ofNullable(open.peek()).ifPresent(group -> group.filled = true);
            if (type.get().equals(BEGIN)) {
                open.push(new Group(row));
            }
        }
    }

    private void examineType(Row row, String type) {
        String[] words = type.split(" ", -1);
        boolean known =
                words.length == 1 && (PLAIN.contains(type) || type.equals(BEGIN))
                        || words.length == 2 && CHOICE.contains(words[0]) && !words[1].isEmpty();
        if (!known) {
            problems.add(
                    FormFault.TYPE,
                    row.where(),
                    type,
                    "begin_group, end_group, note, text, integer, date, select_one LIST,"
                            + " select_multiple LIST");
        }
    }

    private void examineName(Row row) {
        Optional<String> name = row.cell("name");
        if (name.isEmpty()) {
            problems.add(TextFault.EMPTY_CELL, row.where(), "name");
            return;
        }
        if (!name.get().matches(NAME)) {
            problems.add(
                    FormFault.NAME,
                    row.where(),
                    name.get(),
                    new LanguageText("câu hỏi hoặc nhóm", "a question or group"));
        }
        Row first = names.putIfAbsent(name.get(), row);
        if (first != null) {
            problems.add(FormFault.NAME_TWICE, row.where(), name.get(), Place.line(first.where()));
        }
    }

    private void endGroup(Row row) {
        for (String column : row.cells().keySet()) {
            if (!column.equals("type") && !column.equals("name")) {
                problems.add(FormFault.STRAY_CELL, row.where(), column, END);
            }
        }
        if (open.isEmpty()) {
            problems.add(FormFault.END_WITHOUT_BEGIN, row.where());
            return;
        }
        Group group = open.pop();
        row.cell("name")
                .filter(name -> !name.equals(group.name()))
                .ifPresent(
                        name ->
                                problems.add(
                                        FormFault.OTHER_GROUP, row.where(), group.name(), name));
        if (!group.filled) {
            problems.add(FormFault.EMPTY_GROUP, group.begin.where(), group.name());
        }
    }
}
