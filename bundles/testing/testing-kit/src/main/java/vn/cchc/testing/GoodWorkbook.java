package vn.cchc.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A workbook of one sheet with nothing wrong in it. Days are kept as spreadsheet programs keep
 * them: a number that is shown as a day.
 */
public final class GoodWorkbook {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The second format of the workbook is that of days. */
    private static final String DAY_CELL = "<c s=\"1\"><v>%d</v></c>";

    private GoodWorkbook() {}

    /**
     * Its bytes.
     *
     * @param rows the heading first; what is written as year-month-day becomes a day
     */
    public static byte[] of(List<List<String>> rows) {
        var markup = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            markup.append("<row r=\"").append(i + 1).append("\">");
            rows.get(i).forEach(cell -> markup.append(cell(cell)));
            markup.append("</row>");
        }
        return new WorkbookParts(markup.toString()).zip();
    }

    private static String cell(String text) {
        return DAY.matcher(text).matches()
                ? DAY_CELL.formatted(LocalDate.parse(text).toEpochDay() - DAY_ZERO.toEpochDay())
                : WorkbookParts.text(text);
    }
}
