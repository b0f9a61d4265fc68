package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.scoring.engine.Ratio;

/**
 * The steps of a table, in the order in which they are tried.
 *
 * @param steps the best first
 */
record Steps(List<Step> steps) {
    private static final Award NOTHING = new Award(BigDecimal.ZERO, false);

    /**
     * @param threshold the worst value that still earns the award
     */
    record Step(BigDecimal threshold, Award award) {}

    Steps {
        steps = List.copyOf(steps);
    }

    Optional<Step> first(Predicate<BigDecimal> reached) {
        return steps.stream().filter(step -> reached.test(step.threshold())).findFirst();
    }

    BigDecimal last() {
        return steps.get(steps.size() - 1).threshold();
    }

    /** The nearest step before the one that is reached now that earns more than it. */
    Optional<Step> next(Predicate<BigDecimal> reached, BigDecimal maximum) {
        int now = 0;
        while (now < steps.size() && !reached.test(steps.get(now).threshold())) {
            now++;
        }
        BigDecimal points = award(first(reached)).of(maximum);
        for (int better = now - 1; better >= 0; better--) {
            if (steps.get(better).award().of(maximum).compareTo(points) > 0) {
                return Optional.of(steps.get(better));
            }
        }
        return Optional.empty();
    }

    /** Exact points that a step adds to what is reached now. */
    Ratio gain(Step step, Predicate<BigDecimal> reached, BigDecimal maximum) {
        BigDecimal now = award(first(reached)).of(maximum);
        return Ratio.of(step.award().of(maximum).subtract(now));
    }

    BigDecimal most(BigDecimal maximum) {
        return steps.stream()
                .map(step -> step.award().of(maximum))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    static Award award(Optional<Step> step) {
        return step.map(Step::award).orElse(NOTHING);
    }
}
