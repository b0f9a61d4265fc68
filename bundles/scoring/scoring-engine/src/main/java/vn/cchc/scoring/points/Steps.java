package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.edition.PointsRule.Award;

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

    static Award award(Optional<Step> step) {
        return step.map(Step::award).orElse(NOTHING);
    }
}
