package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.LanguageText;

/** The lists of the choices sheet, by name. */
final class ChoiceLists {
    private static final Set<String> COLUMNS = Set.of("list_name", "name");
    private static final String NAME = "[A-Za-z0-9_.-]{1,40}";

    private static final String COLUMN = "[A-Za-z_][A-Za-z0-9_-]{0,59}";

    /**
     * One choice.
     *
     * @param cells further columns, for filters
     */
    record Choice(String code, LanguageText label, Map<String, String> cells) {}

    private final Rules rules;
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

    private ChoiceLists(Rules rules) {
        this.rules = rules;
    }

    static ChoiceLists read(List<Row> rows, Languages languages, Rules rules, Findings findings) {
        var read = new ChoiceLists(rules);
        for (var row : rows) {
            read.take(row, languages, findings);
        }
        return read;
    }

    private void take(Row row, Languages languages, Findings findings) {
        for (String column : row.cells().keySet()) {
            if (!COLUMNS.contains(column)
                    && !languages.heading(column, rules)
                    && !further(column)) {
                findings.add(FormFault.CHOICES_COLUMN, row, column);
            }
        }
        String list = row.cell("list_name").orElse("");
        String code = row.cell("name").orElse("");
        if (!list.matches(NAME) || !code.matches(NAME)) {
            findings.add(FormFault.CHOICE, row);
            return;
        }
        Optional<LanguageText> label = languages.text(row, "label", findings);
        if (label.isEmpty()) {
            findings.add(FormFault.CHOICE_LABEL, row, code, list);
        }
        var text = label.orElseGet(() -> new LanguageText(code, code));
        var cells = new TreeMap<>(row.cells());
        cells.keySet().removeIf(column -> !COLUMNS.contains(column) && !further(column));
        add(list, new Choice(code, text, cells), row, findings);
    }

    /** A column of the author's own, for filters. */
    private boolean further(String column) {
        return rules.interview() && column.matches(COLUMN);
    }

    /** Whether a filter of this list may look at a column. */
    boolean hasColumn(String list, String column) {
        return of(list).stream().anyMatch(choice -> choice.cells().containsKey(column));
    }

    private void add(String list, Choice choice, Row row, Findings findings) {
        var choices = lists.computeIfAbsent(list, name -> new ArrayList<>());
        if (choices.stream().anyMatch(c -> c.code().equals(choice.code()))) {
            findings.add(FormFault.CHOICE_TWICE, row, list, choice.code());
            return;
        }
        choices.add(choice);
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** The choices of a list in order; none when there is no such list. */
    List<Choice> of(String list) {
        return lists.getOrDefault(list, List.of());
    }

    Map<String, List<Choice>> all() {
        return lists;
    }
}
