package vn.cchc.shell.text;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that fit. */
public final class FoldedText {
    /** Characters in a line of the terminal that all commands write for. */
    public static final int TERMINAL = 100;

    private FoldedText() {}

    /**
     * The text in lines of at most so many characters, folded between words; a word too long for a
     * line is cut. Line feeds stay, and an empty text is one empty line.
     */
    public static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        text.lines().forEach(paragraph -> fold(paragraph, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /**
     * Text that fits the terminal, further lines set in by two blanks.
     *
     * @param before blanks before the first line
     */
    public static String hanging(String text, int before) {
        String margin = " ".repeat(before);
        var lines = lines(text, TERMINAL - before - 2);
        return margin + String.join("\n" + margin + "  ", lines);
    }

    private static void fold(String paragraph, int width, List<String> lines) {
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

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
