package vn.cchc.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The sampling design as far as standard errors need it (Särndal, Swensson and Wretman, Model
 * Assisted Survey Sampling, chapters 4 and 5).
 *
 * @param strata kinds of unit within which the sample was drawn apart, at least one
 * @param stages kinds of unit drawn one within the other, the primary sampling unit first, at least
 *     one
 * @param weight question that holds the weight of a form; empty where every form counts the same
 * @param singleUnit what a stratum with one primary unit adds to the variance
 * @param confidence level of the intervals, in percent
 * @param replications bootstrap replications for the intervals of ranks
 * @param seed of the bootstrap, so that anybody gets the same intervals
 * @param source where the design is from, stated or inferred
 */
public record SamplingDesign(
        List<String> strata,
        List<String> stages,
        Optional<String> weight,
        SingleUnit singleUnit,
        BigDecimal confidence,
        int replications,
        long seed,
        String source) {
    public SamplingDesign {
        strata = List.copyOf(strata);
        stages = List.copyOf(stages);
    }

    /** Rules for a stratum of which one primary unit was drawn, which shows no spread. */
    public enum SingleUnit {
        /** Its distance from the mean of all strata stands for the spread. */
        ADJUST,
        /** It adds what the other strata add on average. */
        AVERAGE,
        /** It was taken for certain and adds nothing. */
        CERTAINTY
    }
}
