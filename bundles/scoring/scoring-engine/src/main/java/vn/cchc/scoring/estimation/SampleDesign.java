package vn.cchc.scoring.estimation;

import java.util.List;
import java.util.Optional;

/**
 * How a sample was drawn, by the names of the columns that say it.
 *
 * @param weight the column of the weights; empty: the product over the stages of units there are by
 *     units drawn, which needs a size at every stage
 * @param strata columns that make the strata of the first stage; none for one stratum
 * @param stages from primary sampling units down; none: every row is a unit of its own
 * @param lonely what a stratum with one unit counts
 * @param lonelyInDomain whether a stratum with one unit left in a domain is treated in the same
 *     way; used by ADJUST and AVERAGE
 */
public record SampleDesign(
        Optional<String> weight,
        List<String> strata,
        List<Stage> stages,
        LonelyRule lonely,
        boolean lonelyInDomain) {

    /**
     * One stage of the draw.
     *
     * @param units columns that tell the units inside a unit (stratum) of the stage above; none:
     *     every row is a unit
     * @param size column of the finite population: how many units there were to draw from (1 or
     *     more), or the inclusion probability of the unit (below 1). Without it, and from there on,
     *     units count as drawn with replacement
     */
    public record Stage(List<String> units, Optional<String> size) {
        public Stage {
            units = List.copyOf(units);
        }

        public static Stage of(String... units) {
            return new Stage(List.of(units), Optional.empty());
        }

        public Stage sizedBy(String column) {
            return new Stage(units, Optional.of(column));
        }
    }

    public SampleDesign {
        strata = List.copyOf(strata);
        stages = stages.isEmpty() ? List.of(Stage.of()) : List.copyOf(stages);
    }

    /** Rows drawn one by one with equal weights known from the sizes, until told otherwise. */
    public static SampleDesign of(Stage... stages) {
        return new SampleDesign(
                Optional.empty(), List.of(), List.of(stages), LonelyRule.FAIL, false);
    }

    public SampleDesign weightedBy(String column) {
        return new SampleDesign(Optional.of(column), strata, stages, lonely, lonelyInDomain);
    }

    public SampleDesign stratifiedBy(String... columns) {
        return new SampleDesign(weight, List.of(columns), stages, lonely, lonelyInDomain);
    }

    public SampleDesign lonely(LonelyRule rule, boolean inDomain) {
        return new SampleDesign(weight, strata, stages, rule, inDomain);
    }
}
