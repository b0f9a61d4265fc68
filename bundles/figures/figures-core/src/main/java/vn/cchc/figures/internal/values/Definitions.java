package vn.cchc.figures.internal.values;

import java.util.List;
import java.util.Optional;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.TimePeriod;

/** Which version of an indicator measures a time period. */
public final class Definitions {
    private Definitions() {}

    /**
     * The newest that is valid on the last day of the period; empty when none is.
     *
     * @param versions of one indicator, oldest first
     */
    public static Optional<Indicator> of(List<Indicator> versions, TimePeriod time) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(time.lastDay()))
                .reduce((older, newer) -> newer);
    }
}
