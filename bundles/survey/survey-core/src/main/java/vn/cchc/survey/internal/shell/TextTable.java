package vn.cchc.survey.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plain table: columns two blanks apart, numbers to the right, long texts cut with an ellipsis.
 */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private record Column(String title, boolean number, int widest) {}

    TextTable text(String title, int widest) {
        columns.add(new Column(title, false, widest));
        return this;
    }

    TextTable number(String title) {
        columns.add(new Column(title, true, Integer.MAX_VALUE));
        return this;
    }

    TextTable row(String... cells) {
        rows.add(
                IntStream.range(0, cells.length)
                        .mapToObj(i -> cut(cells[i], columns.get(i).widest()))
                        .toList());
        return this;
    }

    /** The table, every line ended by a line feed; nothing when there are no rows. */
    String text() {
        var text = new StringBuilder();
        if (!rows.isEmpty()) {
            text.append(line(columns.stream().map(Column::title).toList()));
            rows.forEach(row -> text.append(line(row)));
        }
        return text.toString();
    }

    private String line(List<String> cells) {
        String line =
                IntStream.range(0, cells.size())
                        .mapToObj(i -> padded(cells.get(i), i))
                        .collect(Collectors.joining(GAP));
        return line.stripTrailing() + "\n";
    }

    private String padded(String cell, int column) {
        String pad = " ".repeat(width(column) - length(cell));
        return columns.get(column).number() ? pad + cell : cell + pad;
    }

    private int width(int column) {
        int widest = length(columns.get(column).title());
        for (var row : rows) {
            widest = Math.max(widest, length(row.get(column)));
        }
        return widest;
    }

    private static String cut(String cell, int widest) {
        return length(cell) <= widest
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, widest - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
