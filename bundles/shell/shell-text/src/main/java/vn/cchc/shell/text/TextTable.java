package vn.cchc.shell.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plain table for a terminal of {@value FoldedText#TERMINAL} columns: columns two blanks apart,
 * texts to the left, numbers to the right. A text is cut at the width given for its column; the
 * last column may instead be folded into lines. Control characters are shown as blanks, so that a
 * stored text can neither break a row nor command the terminal.
 */
public final class TextTable {
    private static final int NARROWEST = 20;
    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private enum Look {
        TEXT,
        NUMBER,
        FOLDED
    }

    private record Column(String title, Look look, int widest) {

        String shown(String cell) {
            return look == Look.FOLDED
                    ? cell.lines().map(Column::printable).collect(Collectors.joining("\n"))
                    : cut(printable(cell));
        }

        private static String printable(String text) {
            return text.replaceAll("\\p{Cc}", " ");
        }

        private String cut(String cell) {
            return FoldedText.length(cell) <= widest
                    ? cell
                    : cell.substring(0, cell.offsetByCodePoints(0, widest - 1)) + "…";
        }
    }

    /** A column of texts, each shown whole. */
    public TextTable text(String title) {
        return text(title, Integer.MAX_VALUE);
    }

    /** A column of texts; longer ones are cut and end with an ellipsis. */
    public TextTable text(String title, int widest) {
        return column(new Column(title, Look.TEXT, widest));
    }

    /** A column of numbers, set to the right. */
    public TextTable number(String title) {
        return column(new Column(title, Look.NUMBER, Integer.MAX_VALUE));
    }

    /**
     * The last column, folded between words at the right edge of the terminal. A line feed in its
     * cell begins a new line of the table.
     */
    public TextTable folded(String title) {
        return column(new Column(title, Look.FOLDED, Integer.MAX_VALUE));
    }

    private TextTable column(Column column) {
        if (!columns.isEmpty() && columns.get(columns.size() - 1).look() == Look.FOLDED) {
            throw new IllegalStateException("Only the last column can be folded");
        }
        columns.add(column);
        return this;
    }

    /** A cell for each column, in order. */
    public TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(
                IntStream.range(0, cells.length)
                        .mapToObj(i -> columns.get(i).shown(cells[i]))
                        .toList());
        return this;
    }

    /** The table, every line ended by a line feed; nothing when there are no rows. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        if (!rows.isEmpty()) {
            var widths = widths();
            append(columns.stream().map(Column::title).toList(), widths, text);
            rows.forEach(row -> append(row, widths, text));
        }
        return text.toString();
    }

    private List<Integer> widths() {
        return IntStream.range(0, columns.size())
                .mapToObj(
                        i ->
                                rows.stream()
                                        .mapToInt(row -> FoldedText.length(row.get(i)))
                                        .reduce(
                                                FoldedText.length(columns.get(i).title()),
                                                Math::max))
                .toList();
    }

    private void append(List<String> cells, List<Integer> widths, StringBuilder text) {
        int last = columns.size() - 1;
        var line = new StringBuilder();
        for (int i = 0; i < last; i++) {
            line.append(padded(cells.get(i), widths.get(i), columns.get(i))).append(GAP);
        }
        String before = line.toString();
        for (String piece : pieces(cells.get(last), widths.get(last), FoldedText.length(before))) {
            text.append((before + piece).stripTrailing()).append('\n');
            before = " ".repeat(FoldedText.length(before));
        }
    }

    private List<String> pieces(String cell, int width, int before) {
        var column = columns.get(columns.size() - 1);
        return column.look() == Look.FOLDED
                ? FoldedText.lines(cell, Math.max(NARROWEST, FoldedText.TERMINAL - before))
                : List.of(padded(cell, width, column));
    }

    private static String padded(String cell, int width, Column column) {
        String pad = " ".repeat(width - FoldedText.length(cell));
        return column.look() == Look.NUMBER ? pad + cell : cell + pad;
    }
}
