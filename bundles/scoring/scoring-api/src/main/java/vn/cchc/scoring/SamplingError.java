package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a figure may be from what asking everybody would have given. Percentage points and
 * percent have {@value #DIGITS} decimals.
 *
 * @param standardError percentage points
 * @param lower lower limit of the confidence interval, percent
 * @param upper upper limit, percent
 * @param degreesOfFreedom primary sampling units less strata
 * @param designEffect variance by that of a simple random sample of as many answers; empty where
 *     that one is 0
 */
public record SamplingError(
        BigDecimal standardError,
        BigDecimal lower,
        BigDecimal upper,
        int degreesOfFreedom,
        Optional<BigDecimal> designEffect) {
    /** Decimals of all numbers. */
    public static final int DIGITS = 9;
}
