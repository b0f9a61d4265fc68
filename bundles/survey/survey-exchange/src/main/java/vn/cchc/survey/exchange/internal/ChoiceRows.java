package vn.cchc.survey.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.Instrument.Row;

/** The rows of the choices sheet of a workbook as an instrument has them. */
final class ChoiceRows {
    private final Losses losses;

    ChoiceRows(Losses losses) {
        this.losses = losses;
    }

    List<Row> of(List<Row> rows) {
        var read = new ArrayList<Row>();
        for (var row : rows) {
            Map<String, String> cells = new RowTexts(List.of("label"), losses).of(row);
            cells.keySet()
                    .removeIf(
                            column -> {
                                boolean lost =
                                        !column.startsWith("label::")
                                                && !column.matches("[a-z_][a-z0-9_-]{0,59}");
                                if (lost) {
                                    losses.lost(ExchangeFault.COLUMN_LOST, row.where(), column);
                                }
                                return lost;
                            });
            if (cells.containsKey("list_name") || cells.containsKey("name")) {
                read.add(new Row(row.where(), cells));
            }
        }
        return read;
    }
}
