package vn.cchc.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * The common scale of a column of dots, in percent. It reaches from one multiple of five to
 * another, near enough around the values that their differences can be seen; the drawing is 100
 * wide.
 */
public record Scale(int from, int to) {
    private static final BigDecimal STEP = BigDecimal.valueOf(5);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);

    public static Scale around(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            return new Scale(0, 100);
        }
        int from = multiple(Collections.min(values), RoundingMode.FLOOR);
        int to = multiple(Collections.max(values), RoundingMode.CEILING);
        return new Scale(from, Math.max(to, from + STEP.intValue()));
    }

    private static int multiple(BigDecimal value, RoundingMode direction) {
        return value.divide(STEP, 0, direction).multiply(STEP).intValue();
    }

    /** Where a value stands in the drawing. */
    public String place(BigDecimal percent) {
        return percent.subtract(BigDecimal.valueOf(from))
                .multiply(WIDTH)
                .divide(BigDecimal.valueOf(to - from), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The line with a tick at each multiple of five. */
    public String path() {
        var path = new StringBuilder("M0 6h100");
        for (int tick = from; tick <= to; tick += STEP.intValue()) {
            path.append('M').append(place(BigDecimal.valueOf(tick))).append(" 3v6");
        }
        return path.toString();
    }

    /**
     * One value as SVG, for pages without a template of their own. The number stands beside it, so
     * it is hidden from those who listen.
     *
     * @param reference what the value is to be compared with, drawn as a line
     */
    public String drawing(BigDecimal value, Optional<BigDecimal> reference) {
        return "<svg class=\"scale\" viewBox=\"-4 0 108 12\" aria-hidden=\"true\"><path d=\""
                + path()
                + "\"/>"
                + reference.filter(this::holds).map(this::line).orElse("")
                + "<circle cx=\""
                + place(value)
                + "\" cy=\"6\" r=\"3.5\"/></svg>";
    }

    private boolean holds(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(from)) >= 0
                && value.compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    private String line(BigDecimal value) {
        return "<path class=\"reference\" d=\"M" + place(value) + " 0v12\"/>";
    }
}
