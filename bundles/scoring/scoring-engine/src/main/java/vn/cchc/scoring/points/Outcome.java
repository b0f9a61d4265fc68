package vn.cchc.scoring.points;

import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/** What came of a leaf criterion for a unit. */
public sealed interface Outcome {

    /**
     * Points.
     *
     * @param points exact, from 0 to the maximum
     * @param given what the scorer gave, in words
     * @param because which step of the rule applied, in words
     */
    record Points(Ratio points, LanguageText given, LanguageText because) implements Outcome {}

    /** The criterion does not apply to the unit. */
    record NotApplicable(PointsOfCriteria.NotApplicable treatment) implements Outcome {}

    /** Nothing was given yet: neither this nor anything above it has a figure. */
    record Missing() implements Outcome {}
}
