package vn.cchc.survey.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.Instrument.Row;

/** Splits a row into plain cells and texts, and brings the texts into two languages. */
final class RowTexts {
    private final List<String> columns;
    private final Losses losses;

    RowTexts(List<String> columns, Losses losses) {
        this.columns = columns;
        this.losses = losses;
    }

    /** The cells with both languages of every text, all others as they are. */
    Map<String, String> of(Row row) {
        var cells = new LinkedHashMap<String, String>();
        var texts = new LinkedHashMap<String, Map<String, String>>();
        row.cells()
                .forEach(
                        (heading, cell) -> {
                            String[] parts = heading.split("::", 2);
                            if (columns.contains(parts[0])) {
                                texts.computeIfAbsent(parts[0], c -> new java.util.TreeMap<>())
                                        .put(parts.length == 2 ? parts[1] : "", cell);
                            } else {
                                cells.put(heading, cell);
                            }
                        });
        // Told once for the sheet: a form in one language lacks the other in every row.
        String sheet = row.where().replaceFirst(",.*", "");
        var languages = new TwoLanguages(losses, sheet);
        texts.forEach((column, byLanguage) -> languages.put(column, byLanguage, cells));
        return cells;
    }
}
