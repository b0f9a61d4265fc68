package vn.cchc.survey.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.SheetRows;
import vn.cchc.sheets.UnreadableWorkbook;

/** A sheet with a heading as rows of named cells. */
final class SheetTable {
    static final int MOST_ROWS = 20_000;

    private final String sheet;
    private final Losses losses;
    private final List<String> headings = new ArrayList<>();

    SheetTable(String sheet, Losses losses) {
        this.sheet = sheet;
        this.losses = losses;
    }

    List<Row> rows(SheetRows rows) throws UnreadableWorkbook {
        var read = new ArrayList<Row>();
        var next = rows.next();
        next.ifPresent(this::heading);
        for (next = rows.next(); next.isPresent(); next = rows.next()) {
            if (read.size() == MOST_ROWS) {
                losses.wrong(ExchangeFault.TOO_MUCH, sheet, MOST_ROWS, MOST_ROWS);
                return read;
            }
            var cells = cells(next.get());
            if (!cells.isEmpty()) {
                read.add(new Row(sheet + ", row " + next.get().number(), cells));
            }
        }
        return read;
    }

    private void heading(SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = Headings.of(row.cells().get(i).text());
            if (!heading.isEmpty() && headings.contains(heading)) {
                losses.wrong(ExchangeFault.HEADING_TWICE, place(row, i), heading);
            }
            headings.add(heading);
        }
    }

    private Map<String, String> cells(SheetRow row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(row.cells().size(), headings.size()); i++) {
            String text = text(row, i);
            if (!headings.get(i).isEmpty() && !text.isBlank()) {
                cells.put(headings.get(i), text);
            }
        }
        return cells;
    }

    private String text(SheetRow row, int column) {
        SheetCell cell = row.cells().get(column);
        return switch (cell.kind()) {
            case FORMULA, ERROR -> {
                losses.wrong(ExchangeFault.CELL, place(row, column));
                yield "";
            }
            case BOOLEAN -> cell.text().equals("1") ? "yes" : "no";
            default -> cell.text().strip();
        };
    }

    private String place(SheetRow row, int column) {
        return sheet + ", row " + row.number() + ", column " + letters(column);
    }

    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + letters(column % 26);
    }
}
