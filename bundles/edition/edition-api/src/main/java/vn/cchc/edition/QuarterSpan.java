package vn.cchc.edition;

import java.util.List;
import java.util.stream.Stream;

/**
 * Quarters one after the other.
 *
 * @param from not after {@code to}
 */
public record QuarterSpan(Quarter from, Quarter to) {
    public QuarterSpan {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /** All of them, the first one first. */
    public List<Quarter> quarters() {
        return Stream.iterate(from, quarter -> quarter.compareTo(to) <= 0, Quarter::next).toList();
    }

    public boolean contains(Quarter quarter) {
        return from.compareTo(quarter) <= 0 && quarter.compareTo(to) <= 0;
    }
}
