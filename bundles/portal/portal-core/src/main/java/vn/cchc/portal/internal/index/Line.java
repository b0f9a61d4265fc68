package vn.cchc.portal.internal.index;

import java.util.List;
import java.util.Optional;

/**
 * One national figure.
 *
 * @param value as shown; a dash when there is none
 * @param dot place on the {@link Scale}; empty when there is no value
 * @param whisker its confidence interval; empty where none is known
 * @param explanation address that says how the figure came about
 * @param below the figures it is made of, when they are worth a line
 */
public record Line(
        String code,
        String name,
        String value,
        Optional<String> dot,
        Optional<Whisker> whisker,
        String explanation,
        List<Line> below) {}
