package vn.cchc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.UnitRef;

/**
 * The public values of an indicator for one unit over time, oldest first.
 *
 * @param breaks why values before are not part of it, or not comparable
 */
public record Series(Indicator indicator, UnitRef unit, List<Point> points, List<Break> breaks) {

    public Series {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    /**
     * One value.
     *
     * @param indicatorVersion the definition it was given under
     * @param correction set when it is not the first approved value
     * @param from units it was recomputed from; empty when it was observed
     * @param evidence the document of the archive it rests on
     */
    public record Point(
            TimePeriod time,
            BigDecimal value,
            int indicatorVersion,
            Optional<Correction> correction,
            List<UnitRef> from,
            Optional<Evidence> evidence) {
        public Point {
            from = List.copyOf(from);
        }

        /** Without a document. */
        public Point(
                TimePeriod time,
                BigDecimal value,
                int indicatorVersion,
                Optional<Correction> correction,
                List<UnitRef> from) {
            this(time, value, indicatorVersion, correction, from, Optional.empty());
        }

        /** Whether predecessors gave it, and not the unit. */
        public boolean recomputed() {
            return !from.isEmpty();
        }
    }

    /**
     * That a value was corrected.
     *
     * @param versions how many values were approved one after the other
     */
    public record Correction(int versions, String reason, LocalDate day) {}

    /**
     * Where the series breaks.
     *
     * @param at the first day after it
     */
    public record Break(LocalDate at, Cause cause) {}

    /** Why a series breaks. */
    public enum Cause {
        /** Other units before, and their values cannot be put together. */
        OTHER_UNITS,
        /** Other units before, and some of them gave no value. */
        PREDECESSORS_INCOMPLETE,
        /** The indicator is defined in another way since then. */
        OTHER_DEFINITION
    }

    /** The newest point. */
    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
