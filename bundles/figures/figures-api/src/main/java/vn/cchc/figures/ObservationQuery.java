package vn.cchc.figures;

import java.util.Optional;
import vn.cchc.model.UnitRef;

/** Which observations are wanted; what is left out does not matter. */
public record ObservationQuery(
        Optional<String> indicator,
        Optional<UnitRef> unit,
        Optional<TimePeriod> time,
        Optional<Observation.State> state) {
    public static final ObservationQuery ALL =
            new ObservationQuery(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static ObservationQuery of(String indicator) {
        return new ObservationQuery(
                Optional.of(indicator), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
