package vn.cchc.scoring.estimation;

/**
 * What a stratum with a single sampled unit, though more exist, adds to the variance. One unit
 * shows no variation, so somebody has to decide.
 */
public enum LonelyRule {
    /** No answer at all: the strata are named and nothing is estimated. */
    FAIL,
    /** The unit's total is measured from zero, the mean of linearised values, not from itself. */
    ADJUST,
    /**
     * As much as the mean of the other strata of the same stage and the same parent; with no other
     * stratum there, the standard error is not known.
     */
    AVERAGE,
    /** Nothing: the unit is taken to have been drawn with certainty. */
    CERTAINTY,
    /** Nothing: the stratum is left out of the variance. */
    REMOVE
}
