package vn.cchc.scoring.ranking;

/** A choice in building an index that could have been made otherwise. */
public enum Choice {
    /** Weights of the criteria. */
    WEIGHTS,
    /** One criterion left out, or none. */
    CRITERION_LEFT_OUT,
    /** Arithmetic or geometric mean. */
    AGGREGATION,
    /** A missing share left out or counted as 0. */
    MISSING
}
