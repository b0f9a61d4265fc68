package vn.cchc.scoring;

import java.math.BigDecimal;

/**
 * How the errors and rank intervals of a result were found, so that anybody can find them again.
 *
 * @param confidence level of all intervals, percent
 * @param replications bootstrap replications behind the intervals of ranks
 * @param seed of the bootstrap
 * @param source where the sampling design is from, stated or inferred
 */
public record Precision(BigDecimal confidence, int replications, long seed, String source) {}
