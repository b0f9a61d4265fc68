package vn.cchc.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One act on one version of a value; never changed.
 *
 * @param revision of the version after the act
 * @param state after the act
 * @param reason as written by who did it
 */
public record HistoryEntry(
        int revision,
        Instant at,
        String who,
        Observation.State state,
        BigDecimal value,
        Optional<String> reason) {}
