package vn.cchc.survey.form.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers that questions come with. */
final class Defaults {
    private final Item root;
    private final Map<String, Column> columns;
    private final Findings findings;

    Defaults(Item root, List<Column> columns, Findings findings) {
        this.root = root;
        this.columns =
                columns.stream().collect(Collectors.toMap(Column::path, Function.identity()));
        this.findings = findings;
    }

    void examine() {
        root.all().forEach(item -> item.cell("default").ifPresent(cell -> examine(item, cell)));
    }

    private void examine(Item item, String cell) {
        Column column = columns.get(item.path());
        if (column != null && (Quotes.any(cell) || CellCheck.of(column, cell).isPresent())) {
            findings.add(FormFault.DEFAULT, item.row(), cell);
        }
    }
}
