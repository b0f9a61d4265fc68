package vn.cchc.scoring.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.scoring.estimation.Estimate;
import vn.cchc.scoring.estimation.Interval;
import vn.cchc.scoring.estimation.SurveyEstimation;

/**
 * Writes estimates as CSV with 12 significant digits; what is not known is an empty cell. With
 * intervals each line goes on with the limits at 95 % by {@link Interval#ofShare} and the degrees
 * of freedom.
 */
final class EstimatesFile implements Consumer<SurveyEstimation.Figure> {
    private static final double LEVEL = 0.95;
    private static final String JOINT = "×";
    private static final int LINES_LENGTH = 1 << 13;

    private final Writer out;
    private final boolean intervals;
    private final StringBuilder lines = new StringBuilder(LINES_LENGTH + 1024);

    EstimatesFile(Writer out, boolean intervals) {
        this.out = out;
        this.intervals = intervals;
        lines.append("level,unit,item,estimate,se,valid");
        lines.append(intervals ? ",lower,upper,df\n" : "\n");
    }

    @Override
    public void accept(SurveyEstimation.Figure figure) {
        var estimate = figure.estimate();
        cell(figure.level().isEmpty() ? "nation" : joined(figure.level()));
        cell(joined(figure.unit()));
        cell(figure.item());
        TwelveDigits.append(estimate.value(), lines);
        lines.append(',');
        TwelveDigits.append(estimate.standardError(), lines);
        lines.append(',').append(estimate.answers());
        if (intervals) {
            interval(estimate);
        }
        lines.append('\n');
        if (lines.length() > LINES_LENGTH) {
            flush();
        }
    }

    private void interval(Estimate estimate) {
        var interval = Interval.ofShare(estimate, LEVEL);
        lines.append(',');
        TwelveDigits.append(interval.low(), lines);
        lines.append(',');
        TwelveDigits.append(interval.high(), lines);
        lines.append(',').append(estimate.degreesOfFreedom());
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
