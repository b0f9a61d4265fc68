package vn.cchc.scoring;

import java.util.Optional;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.model.Period;

/**
 * On what two years are set side by side.
 *
 * @param on the units on which both years are shown: figures of a year that used older ones are
 *     computed anew from its frozen answers. Empty when each keeps its own
 * @param questions which questions count as common, when both years are computed anew by the
 *     methodology of the earlier one on the questions both asked. Empty for each year's own
 *     methodology
 */
public record ComparisonBasis(Optional<Period> on, Optional<Wording> questions) {

    /** Both years as they were published. */
    public static final ComparisonBasis PUBLISHED =
            new ComparisonBasis(Optional.empty(), Optional.empty());

    /** Both years on these units, each by its own methodology. */
    public static ComparisonBasis on(Period units) {
        return new ComparisonBasis(Optional.of(units), Optional.empty());
    }
}
