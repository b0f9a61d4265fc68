package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.estimation.Estimate;
import vn.cchc.scoring.estimation.Interval;

/** Writes estimates of shares down as percent with a fixed number of decimals. */
final class PercentagePoints {
    private static final int PERCENT_PLACES = 2;

    private PercentagePoints() {}

    /** Empty where the sample does not tell the error: no degrees of freedom, or no answers. */
    static Optional<SamplingError> error(Estimate share, double level) {
        var interval = Interval.ofShare(share, level);
        if (Double.isNaN(share.standardError())
                || Double.isNaN(interval.low())
                || Double.isNaN(interval.high())) {
            return Optional.empty();
        }
        return Optional.of(
                new SamplingError(
                        percent(share.standardError()),
                        percent(interval.low()),
                        percent(interval.high()),
                        share.degreesOfFreedom(),
                        effect(share.designEffect())));
    }

    private static BigDecimal percent(double share) {
        return decimal(new BigDecimal(share).movePointRight(PERCENT_PLACES));
    }

    private static Optional<BigDecimal> effect(double effect) {
        return Double.isFinite(effect)
                ? Optional.of(decimal(new BigDecimal(effect)))
                : Optional.empty();
    }

    private static BigDecimal decimal(BigDecimal exact) {
        return exact.setScale(SamplingError.DIGITS, RoundingMode.HALF_EVEN);
    }
}
