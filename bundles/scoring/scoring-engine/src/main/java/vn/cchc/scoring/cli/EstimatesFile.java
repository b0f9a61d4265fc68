package vn.cchc.scoring.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes estimates as CSV with 12 significant digits; what is not known is an empty cell. */
final class EstimatesFile {
    private static final String JOINT = "×";
    private static final int LINES_LENGTH = 1 << 13;

    private final Writer out;
    private final StringBuilder lines = new StringBuilder(LINES_LENGTH + 1024);

    EstimatesFile(Writer out) {
        this.out = out;
        lines.append("level,unit,item,estimate,se,valid\n");
    }

    void write(
            List<String> level,
            List<String> unit,
            String item,
            double value,
            double se,
            long valid) {
        cell(level.isEmpty() ? "nation" : joined(level));
        cell(joined(unit));
        cell(item);
        TwelveDigits.append(value, lines);
        lines.append(',');
        TwelveDigits.append(se, lines);
        lines.append(',').append(valid).append('\n');
        if (lines.length() > LINES_LENGTH) {
            flush();
        }
    }

    /** Hands on what is not written yet. */
    void flush() {
        try {
            out.append(lines);
            lines.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join(JOINT, words);
    }

    private void cell(String text) {
        boolean quoted =
                text.indexOf(',') >= 0
                        || text.indexOf('"') >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0;
        if (quoted) {
            lines.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            lines.append(text);
        }
        lines.append(',');
    }
}
