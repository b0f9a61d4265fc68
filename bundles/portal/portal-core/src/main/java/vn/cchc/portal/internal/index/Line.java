package vn.cchc.portal.internal.index;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.Scale;

/**
 * One national figure.
 *
 * @param value as shown; a dash when there is none
 * @param points empty for an index of answers
 * @param dot place on the {@link Scale}; empty when there is no value
 * @param whisker its confidence interval; empty where none is known
 * @param explanation address that says how the figure came about
 * @param below the figures it is made of, when they are worth a line
 */
public record Line(
        String code,
        String name,
        String value,
        Optional<Points> points,
        Optional<String> dot,
        Optional<Whisker> whisker,
        String explanation,
        List<Line> below) {

    /**
     * @param maximum most points, as shown
     * @param mean of the units that have a figure, as shown
     */
    public record Points(String maximum, String mean) {}
}
