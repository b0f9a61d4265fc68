package vn.cchc.scoring.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes estimates as CSV with 12 significant digits; what is not known is an empty cell. */
final class EstimatesFile {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final String JOINT = "×";

    private final Writer out;

    EstimatesFile(Writer out) throws IOException {
        this.out = out;
        out.write("level,unit,item,estimate,se,valid\n");
    }

    void write(
            List<String> level,
            List<String> unit,
            String item,
            double value,
            double se,
            long valid) {
        try {
            out.write(
                    String.join(
                            ",",
                            cell(level.isEmpty() ? "nation" : String.join(JOINT, level)),
                            cell(String.join(JOINT, unit)),
                            cell(item),
                            number(value),
                            number(se),
                            Long.toString(valid)));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == 0) {
            return "0";
        }
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toString();
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
