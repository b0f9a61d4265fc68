package vn.cchc.survey.internal.sheets;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;

/** Made-up forms in the shape of a file, so that they pass through the same checks. */
public final class GeneratedSheet implements AnswerSheet {
    private final List<String> columns;
    private final Iterator<Map<String, String>> forms;
    private int row = 1;

    public GeneratedSheet(List<String> columns, Iterator<Map<String, String>> forms) {
        this.columns = columns;
        this.forms = forms;
    }

    @Override
    public List<String> heading() {
        return columns;
    }

    @Override
    public Optional<SheetRow> next() {
        if (!forms.hasNext()) {
            return Optional.empty();
        }
        Map<String, String> form = forms.next();
        row++;
        return Optional.of(
                new SheetRow(
                        row,
                        columns.stream()
                                .map(column -> SheetCell.text(form.getOrDefault(column, "")))
                                .toList()));
    }

    @Override
    public boolean fullRows() {
        return true;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
