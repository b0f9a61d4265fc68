package vn.cchc.edition.internal.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.edition.internal.faults.WorkbookFault;
import vn.cchc.model.LanguageText;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.SheetRows;
import vn.cchc.sheets.UnreadableWorkbook;

/**
 * Reads the texts of one sheet. What is typed as something else than text is told, cell by cell.
 */
final class PageCells {
    static final int MOST_CELLS = 300_000;

    /**
     * Columns that hold a plain number and nothing else, so a cell that is a number says the same.
     * Points and thresholds are not among them: 90 % typed as a percentage is stored as 0.9.
     */
    private static final Set<String> NUMBERS = Set.of("maximum", "criteria", "rank");

    private final String sheet;
    private final int most;
    private final SpotProblems problems;
    private final List<Page.Row> rows = new ArrayList<>();
    private int cells;

    /**
     * @param most cells that are left to be read
     */
    PageCells(String sheet, int most, SpotProblems problems) {
        this.sheet = sheet;
        this.most = most;
        this.problems = problems;
    }

    /** How many cells were read. */
    int count() {
        return cells;
    }

    /** The rows, the heading first; none for an empty sheet. */
    List<Page.Row> read(SheetRows from) throws UnreadableWorkbook {
        for (var row = from.next(); row.isPresent(); row = from.next()) {
            cells += row.get().cells().size();
            if (cells > most) {
                problems.add(
                        WorkbookFault.TOO_MANY, MOST_CELLS, new LanguageText("ô dữ liệu", "cells"));
                return rows;
            }
            add(row.get());
        }
        return rows;
    }

    private void add(SheetRow row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < row.cells().size(); column++) {
            texts.add(text(row.cells().get(column), row.number(), column));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        for (int column = width(texts); column < texts.size(); column++) {
            if (!texts.get(column).isBlank()) {
                var spot = new Spot(sheet, row.number(), column);
                problems.add(WorkbookFault.OUTSIDE, spot, texts.get(column));
            }
        }
        if (!texts.isEmpty()) {
            rows.add(new Page.Row(row.number(), List.copyOf(texts)));
        }
    }

    /** How many columns the sheet has: as many as its heading. */
    private int width(List<String> texts) {
        return rows.isEmpty() ? texts.size() : rows.get(0).cells().size();
    }

    private String text(SheetCell cell, int row, int column) {
        var spot = new Spot(sheet, row, column);
        switch (cell.kind()) {
            case TEXT -> {
                return plain(cell.text());
            }
            case NUMBER -> {
                if (!takesNumbers(column)) {
                    problems.add(WorkbookFault.NUMBER, spot, cell.text());
                }
            }
            case DATE -> problems.add(WorkbookFault.DATE, spot, cell.text());
            case FORMULA -> problems.add(WorkbookFault.FORMULA, spot);
            case BOOLEAN, ERROR -> problems.add(WorkbookFault.OTHER_CELL, spot, cell.text());
        }
        return cell.text();
    }

    private boolean takesNumbers(int column) {
        return !rows.isEmpty()
                && column < rows.get(0).cells().size()
                && NUMBERS.contains(rows.get(0).cells().get(column));
    }

    /** Keyboards put letters and marks apart, programs put line ends in two characters. */
    private static String plain(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
