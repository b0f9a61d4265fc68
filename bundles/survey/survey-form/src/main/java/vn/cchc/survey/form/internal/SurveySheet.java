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
    private static final Set<String> FOR_QUESTIONS = Set.of("required", "constraint");
    private static final LanguageText OTHER_QUESTION =
            new LanguageText("câu hỏi loại này", "a question of this type");

    private final Languages languages;
    private final ChoiceLists lists;
    private final Findings findings;
    private final Deque<Item> open = new ArrayDeque<>();
    private final Map<String, Row> names = new HashMap<>();

    private SurveySheet(Languages languages, ChoiceLists lists, Findings findings) {
        this.languages = languages;
        this.lists = lists;
        this.findings = findings;
    }

    /** The form as a tree; of use only when there are no findings. */
    static Item read(
            Instrument instrument, Languages languages, ChoiceLists lists, Findings findings) {
        String place = "instruments/" + instrument.name() + "/survey.csv";
        Item root = Item.root(new Row(place, Map.of()));
        var sheet = new SurveySheet(languages, lists, findings);
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
            case "begin_group" -> begin(row);
            case "end_group" -> end(row);
            case "begin_repeat", "end_repeat" -> findings.add(FormFault.REPEAT, row);
            default -> question(row, type);
        }
    }

    private void columns(Row row) {
        for (String column : row.cells().keySet()) {
            if (!COLUMNS.contains(column) && !languages.heading(column)) {
                findings.add(FormFault.SURVEY_COLUMN, row, column);
            }
        }
    }

    private void begin(Row row) {
        FOR_QUESTIONS.forEach(
                column -> unused(row, column, new LanguageText("một nhóm", "a group")));
        Item group = item(Kind.GROUP, row, "");
        open.element().children().add(group);
        open.push(group);
    }

    private void end(Row row) {
        if (open.size() == 1) {
            findings.add(FormFault.NOT_OPEN, row);
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
        open.element().children().add(item(kind.get(), row, list));
    }

    private void expressions(Row row, Kind kind) {
        if (!kind.answered()) {
            FOR_QUESTIONS.forEach(column -> unused(row, column, notAsked(row.cell("type").get())));
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
        if (row.cell(column).filter(cell -> !Expressions.no(cell)).isPresent()) {
            findings.add(FormFault.UNUSED, row, column, what);
        }
    }

    private Item item(Kind kind, Row row, String list) {
        String name = name(row);
        Optional<LanguageText> label = languages.text(row, "label", findings);
        if (label.isEmpty() && kind != Kind.GROUP && kind != Kind.CALCULATE) {
            findings.add(FormFault.QUESTION_LABEL, row, name);
            label = Optional.of(new LanguageText(name, name));
        }
        return new Item(
                kind,
                name,
                open.element().path() + "/" + name,
                row,
                label,
                languages.text(row, "hint", findings),
                languages.text(row, "constraint_message", findings),
                list,
                new ArrayList<>());
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
            Row first = names.putIfAbsent(name, row);
            if (first != null) {
                findings.add(FormFault.NAME_TWICE, row, name, first.where());
            }
        }
        return name;
    }
}
