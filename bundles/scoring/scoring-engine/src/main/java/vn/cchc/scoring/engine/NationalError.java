package vn.cchc.scoring.engine;

import java.util.Map;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.estimation.Estimate;
import vn.cchc.scoring.estimation.ExactSum;

/**
 * The error of a figure of the nation by the rule that makes the figure. Provinces are sampled
 * apart, so the variance of their weighted mean is {@code Σ a²V} with weights that add up to 1.
 */
final class NationalError {
    private static final String WHOLE_SAMPLE = "";

    private final NationRule rule;
    private final Map<UnitRef, Long> population;

    NationalError(NationRule rule, Map<UnitRef, Long> population) {
        this.rule = rule;
        this.population = population;
    }

    /**
     * @param share the nation's figure as computed
     * @param byUnit estimates by code of the province and criterion; those of all respondents in
     *     one pot under the empty code
     */
    Estimate of(
            double share,
            String criterion,
            Map<String, Map<String, Estimate>> byUnit,
            Period registry) {
        Estimate pooled = byUnit.get(WHOLE_SAMPLE).get(criterion);
        if (rule == NationRule.POOLED_RESPONDENTS) {
            return pooled;
        }
        var variance = new ExactSum();
        var weights = new ExactSum();
        int degrees = 0;
        for (var unit : byUnit.entrySet()) {
            Estimate estimate = unit.getValue().get(criterion);
            if (unit.getKey().equals(WHOLE_SAMPLE) || Double.isNaN(estimate.value())) {
                continue;
            }
            double weight = weight(unit.getKey(), registry);
            variance.add(weight * weight * square(estimate.standardError()));
            weights.add(weight);
            degrees += estimate.degreesOfFreedom();
        }
        double sum = weights.value();
        return asIf(pooled, share, variance.value() / (sum * sum), degrees);
    }

    /** The design effect compares with the same simple random sample as that of the pot. */
    private static Estimate asIf(Estimate pooled, double share, double variance, int degrees) {
        double effect = pooled.designEffect() * variance / square(pooled.standardError());
        return new Estimate(
                share,
                StrictMath.sqrt(variance),
                degrees,
                pooled.answers(),
                pooled.units(),
                effect,
                pooled.answers() / effect);
    }

    private static double square(double standardError) {
        return standardError * standardError;
    }

    private double weight(String province, Period registry) {
        return rule == NationRule.POPULATION_WEIGHTS
                ? population.get(new UnitRef(registry, UnitKind.PROVINCE, province))
                : 1;
    }
}
