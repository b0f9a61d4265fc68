package vn.cchc.access.internal.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain table of at most 100 columns: texts to the left, two blanks apart; the last column is
 * broken into lines where it is too wide.
 */
final class TextTable {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 20;
    private static final String GAP = "  ";

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... titles) {
        this.titles = List.of(titles);
    }

    /** A line feed in the last cell begins a new line of the table. */
    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The table, every line ended by a line feed; nothing when there are no rows. */
    String text() {
        var text = new StringBuilder();
        if (!rows.isEmpty()) {
            append(titles, text);
            rows.forEach(row -> append(row, text));
        }
        return text.toString();
    }

    private void append(List<String> cells, StringBuilder text) {
        int last = cells.size() - 1;
        var line = new StringBuilder();
        for (int i = 0; i < last; i++) {
            line.append(cells.get(i)).append(" ".repeat(width(i) - length(cells.get(i))));
            line.append(GAP);
        }
        String begin = line.toString();
        for (String piece : broken(cells.get(last), Math.max(NARROWEST, WIDTH - length(begin)))) {
            text.append((begin + piece).stripTrailing()).append('\n');
            begin = " ".repeat(length(begin));
        }
    }

    private int width(int column) {
        int widest = length(titles.get(column));
        for (var row : rows) {
            widest = Math.max(widest, length(row.get(column)));
        }
        return widest;
    }

    private static List<String> broken(String cell, int width) {
        var lines = new ArrayList<String>();
        cell.lines().forEach(paragraph -> breakUp(paragraph, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Broken between words; a word too long for a line is cut. */
    private static void breakUp(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (length(line) > width) {
                int cut = line.offsetByCodePoints(0, width);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
