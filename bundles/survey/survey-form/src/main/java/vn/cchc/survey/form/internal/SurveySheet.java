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
            findings.add(
                    "SUR-108",
                    sheet.open.pop().row(),
                    "The group is never closed.",
                    "Add a row end_group.");
        }
        if (root.all().noneMatch(item -> item.kind().answered())) {
            findings.add(
                    "SUR-101", place, "There is no question.", "Write one row for each question.");
        }
        return root;
    }

    private void take(Row row) {
        columns(row);
        String[] type = row.cell("type").orElse("").strip().split("\\s+");
        switch (type[0]) {
            case "begin_group" -> begin(row);
            case "end_group" -> end(row);
            case "begin_repeat", "end_repeat" ->
                    findings.add(
                            "SUR-104",
                            row,
                            "Repeated groups are not offered: an answer file has one row a form.",
                            "Write the group once, or make it an instrument of its own.");
            default -> question(row, type);
        }
    }

    private void columns(Row row) {
        for (String column : row.cells().keySet()) {
            if (!COLUMNS.contains(column) && !languages.heading(column)) {
                findings.add(
                        "SUR-102",
                        row,
                        "The column " + column + " is not known in the sheet survey.",
                        "Known are type, name, required, relevant, constraint, calculation,"
                                + " appearance and label, hint, constraint_message with"
                                + " ::<language>.");
            }
        }
    }

    private void begin(Row row) {
        FOR_QUESTIONS.forEach(column -> unused(row, column, "a group"));
        Item group = item(Kind.GROUP, row, "");
        open.element().children().add(group);
        open.push(group);
    }

    private void end(Row row) {
        if (open.size() == 1) {
            findings.add(
                    "SUR-108", row, "No group is open here.", "Delete the row or add begin_group.");
            return;
        }
        Item closed = open.pop();
        row.cell("name")
                .filter(name -> !name.equals(closed.name()))
                .ifPresent(
                        name ->
                                findings.add(
                                        "SUR-108",
                                        row,
                                        "It closes "
                                                + name
                                                + ", but "
                                                + closed.name()
                                                + " is open.",
                                        "Close groups in reverse order of opening."));
    }

    private void question(Row row, String[] type) {
        var kind = Kind.of(type[0]);
        if (kind.isEmpty() || type.length != (kind.get().chosen() ? 2 : 1)) {
            findings.add(
                    "SUR-103",
                    row,
                    "The type '" + String.join(" ", type) + "' is not offered.",
                    "Offered are text, integer, decimal, date, select_one <list>,"
                            + " select_multiple <list>, calculate, note, begin_group, end_group.");
            return;
        }
        String list = kind.get().chosen() ? type[1] : "";
        if (kind.get().chosen() && !lists.has(list)) {
            findings.add(
                    "SUR-109",
                    row,
                    "There is no choice list " + list + ".",
                    "Add its choices to the sheet choices.");
        }
        expressions(row, kind.get());
        open.element().children().add(item(kind.get(), row, list));
    }

    private void expressions(Row row, Kind kind) {
        if (!kind.answered()) {
            FOR_QUESTIONS.forEach(column -> unused(row, column, "a " + row.cell("type").get()));
        }
        if (kind != Kind.CALCULATE) {
            unused(row, "calculation", "a question of this type");
        } else if (row.cell("calculation").isEmpty()) {
            findings.add(
                    "SUR-116", row, "The calculation is missing.", "Write it, or delete the row.");
        }
    }

    private void unused(Row row, String column, String what) {
        if (row.cell(column).filter(cell -> !Expressions.no(cell)).isPresent()) {
            findings.add(
                    "SUR-116",
                    row,
                    "The column " + column + " means nothing for " + what + ".",
                    "Leave the cell empty.");
        }
    }

    private Item item(Kind kind, Row row, String list) {
        String name = name(row);
        Optional<LanguageText> label = languages.text(row, "label", findings);
        if (label.isEmpty() && kind != Kind.GROUP && kind != Kind.CALCULATE) {
            findings.add(
                    "SUR-107",
                    row,
                    "The question " + name + " has no label.",
                    "Write it in both languages.");
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
            findings.add(
                    "SUR-105",
                    row,
                    name.isEmpty() ? "The name is missing." : "'" + name + "' cannot be a name.",
                    "Use up to 60 letters without marks, digits, _ and -, beginning with a letter;"
                            + " meta and data are taken.");
        } else {
            Row first = names.putIfAbsent(name, row);
            if (first != null) {
                findings.add(
                        "SUR-106",
                        row,
                        "The name " + name + " is already used in " + first.where() + ".",
                        "Give every group and question its own name.");
            }
        }
        return name;
    }
}
