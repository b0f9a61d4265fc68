package vn.cchc.figures.internal.values;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Observation;

/**
 * A value that can be read, with the definition it is given under.
 *
 * @param jumpReason confirms a value far from the one before
 * @param correctionReason why an approved value is corrected
 * @param evidence the document it rests on
 */
public record Candidate(
        Observation.Key key,
        Indicator indicator,
        BigDecimal value,
        Optional<String> jumpReason,
        Optional<String> correctionReason,
        Optional<Evidence> evidence) {}
