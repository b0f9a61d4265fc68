package vn.cchc.survey.form.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.LanguageText;

/** Reads the survey sheet from top to bottom into a tree of groups and questions. */
final class SurveySheet {
    private static final Set<String> COLUMNS =
            Set.of(
                    "type",
                    "name",
                    "required",
                    "relevant",
                    "constraint",
                    "calculation",
                    "appearance");
    private static final Set<String> COLUMNS_OF_INTERVIEWS =
            Set.of("choice_filter", "default", "repeat_count");
    private static final Set<String> FOR_QUESTIONS = Set.of("required", "constraint");
    private static final LanguageText A_GROUP = new LanguageText("một nhóm", "a group");
    private static final LanguageText OTHER_QUESTION =
            new LanguageText("câu hỏi loại này", "a question of this type");

    private final Languages languages;
    private final ChoiceLists lists;
    private final Rules rules;
    private final Findings findings;
    private final Deque<Item> open = new ArrayDeque<>();
    private final Map<String, Row> names = new HashMap<>();

    private SurveySheet(Languages languages, ChoiceLists lists, Rules rules, Findings findings) {
        this.languages = languages;
        this.lists = lists;
        this.rules = rules;
        this.findings = findings;
    }

    /** The form as a tree; of use only when there are no findings. */
    static Item read(
            Instrument instrument,
            Languages languages,
            ChoiceLists lists,
            Rules rules,
            Findings findings) {
        String place = "instruments/" + instrument.name() + "/survey.csv";
        Item root = Item.root(new Row(place, Map.of()));
        var sheet = new SurveySheet(languages, lists, rules, findings);
        sheet.open.push(root);
        instrument.survey().forEach(sheet::take);
        while (sheet.open.size() > 1) {
            findings.add(FormFault.NOT_CLOSED, sheet.open.pop().row());
        }
        if (root.all().noneMatch(item -> item.kind().answered())) {
            findings.add(FormFault.NO_QUESTION, place);
        }
        return root;
    }

    private void take(Row row) {
        columns(row);
        String[] type = row.cell("type").orElse("").strip().split("\\s+");
        switch (type[0]) {
            case "begin_group" -> begin(Kind.GROUP, row);
            case "end_group" -> end(Kind.GROUP, row);
            case "begin_repeat" -> repeat(row, () -> begin(Kind.REPEAT, row));
            case "end_repeat" -> repeat(row, () -> end(Kind.REPEAT, row));
            default -> question(row, type);
        }
    }

    private void repeat(Row row, Runnable step) {
        if (rules.interview()) {
            step.run();
        } else {
            findings.add(FormFault.REPEAT, row);
        }
    }

    private boolean known(String column) {
        return COLUMNS.contains(column)
                || languages.heading(column, rules)
                || (rules.interview() && COLUMNS_OF_INTERVIEWS.contains(column));
    }

    private void columns(Row row) {
        for (String column : row.cells().keySet()) {
            if (!known(column)) {
                findings.add(FormFault.SURVEY_COLUMN, row, column);
            }
        }
    }

    private void begin(Kind kind, Row row) {
        FOR_QUESTIONS.forEach(column -> unused(row, column, A_GROUP));
        unused(row, "default", A_GROUP);
        unused(row, "choice_filter", A_GROUP);
        Item group = item(kind, row, "");
        if (kind == Kind.REPEAT) {
            count(row, group);
        } else {
            unused(row, "repeat_count", A_GROUP);
        }
        open.element().children().add(group);
        open.push(group);
    }

    /** A number of turns that is worked out gets a row of its own: the engine wants a path. */
    private void count(Row row, Item repeat) {
        Optional<String> count =
                row.cell("repeat_count").filter(cell -> !cell.matches("\\$\\{[^{}]*}"));
        if (count.isPresent()) {
            String name = repeat.name() + Item.COUNT;
            Row counted = new Row(row.where(), Map.of("calculation", count.get(), "name", name));
            taken(name, row);
            open.element()
                    .children()
                    .add(
                            Item.of(
                                    Kind.CALCULATE,
                                    name,
                                    open.element().path() + "/" + name,
                                    counted));
        }
    }

    private void end(Kind kind, Row row) {
        if (open.size() == 1) {
            findings.add(FormFault.NOT_OPEN, row);
            return;
        }
        if (open.element().kind() != kind) {
            findings.add(FormFault.CLOSES_OTHER_KIND, row, open.element().name());
            return;
        }
        Item closed = open.pop();
        row.cell("name")
                .filter(name -> !name.equals(closed.name()))
                .ifPresent(name -> findings.add(FormFault.CLOSES_OTHER, row, name, closed.name()));
    }

    private void question(Row row, String[] type) {
        var kind = Kind.of(type[0]);
        if (kind.isEmpty() || type.length != (kind.get().chosen() ? 2 : 1)) {
            findings.add(FormFault.TYPE, row, String.join(" ", type));
            return;
        }
        String list = kind.get().chosen() ? type[1] : "";
        if (kind.get().chosen() && !lists.has(list)) {
            findings.add(FormFault.NO_LIST, row, list);
        }
        expressions(row, kind.get());
        unused(row, "repeat_count", OTHER_QUESTION);
        if (!kind.get().chosen()) {
            unused(row, "choice_filter", OTHER_QUESTION);
        }
        open.element().children().add(item(kind.get(), row, list));
    }

    private void expressions(Row row, Kind kind) {
        if (!kind.answered()) {
            FOR_QUESTIONS.forEach(column -> unused(row, column, notAsked(row.cell("type").get())));
            unused(row, "default", notAsked(row.cell("type").get()));
        }
        if (kind != Kind.CALCULATE) {
            unused(row, "calculation", OTHER_QUESTION);
        } else if (row.cell("calculation").isEmpty()) {
            findings.add(FormFault.NO_CALCULATION, row);
        }
    }

    private static LanguageText notAsked(String type) {
        return new LanguageText("dòng loại " + type, "a " + type);
    }

    private void unused(Row row, String column, LanguageText what) {
        boolean told = !known(column);
        if (!told && row.cell(column).filter(cell -> !Expressions.no(cell)).isPresent()) {
            findings.add(FormFault.UNUSED, row, column, what);
        }
    }

    private Item item(Kind kind, Row row, String list) {
        String name = name(row);
        Optional<LanguageText> label = text(row, "label");
        if (label.isEmpty() && !kind.holds() && kind != Kind.CALCULATE) {
            findings.add(FormFault.QUESTION_LABEL, row, name);
            label = Optional.of(new LanguageText(name, name));
        }
        return new Item(
                kind,
                name,
                open.element().path() + "/" + name,
                row,
                label,
                text(row, "hint"),
                text(row, "constraint_message"),
                text(row, "required_message"),
                list,
                new ArrayList<>());
    }

    private Optional<LanguageText> text(Row row, String column) {
        return rules.interview()
                ? languages.quoting(row, column, findings)
                : languages.text(row, column, findings);
    }

    private String name(Row row) {
        String name = row.cell("name").orElse("");
        if (!name.matches("[A-Za-z_][A-Za-z0-9_-]{0,59}")
                || List.of("meta", "data").contains(name)) {
            if (name.isEmpty()) {
                findings.add(FormFault.NO_NAME, row);
            } else {
                findings.add(FormFault.NAME, row, name);
            }
        } else {
            taken(name, row);
        }
        return name;
    }

    private void taken(String name, Row row) {
        Row first = names.putIfAbsent(name, row);
        if (first != null) {
            findings.add(FormFault.NAME_TWICE, row, name, first.where());
        }
    }
}
