package vn.cchc.figures;

/** How values of a unit's predecessors become one of the unit. */
public sealed interface Bridging {
    /** They are added up: counts and money. */
    record Sum() implements Bridging {}

    /**
     * The share of two indicators that are added up.
     *
     * @param numerator code of an indicator
     * @param denominator code of an indicator
     */
    record Ratio(String numerator, String denominator) implements Bridging {}

    /** They do not: the series breaks. */
    record None() implements Bridging {}
}
