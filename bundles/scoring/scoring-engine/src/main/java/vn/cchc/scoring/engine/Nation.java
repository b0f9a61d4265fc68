package vn.cchc.scoring.engine;

import java.util.HashMap;
import java.util.Map;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.UnitRef;

/** Makes the exact figures of the nation by the rule of the methodology. */
final class Nation {
    private final NationRule rule;
    private final IndexTree tree;
    private final Map<UnitRef, Long> population;

    Nation(NationRule rule, IndexTree tree, Map<UnitRef, Long> population) {
        this.rule = rule;
        this.tree = tree;
        this.population = population;
    }

    /**
     * @param provinces exact figures of each province by criterion
     */
    Map<String, Ratio> figures(Tallies tallies, Map<UnitRef, Map<String, Ratio>> provinces) {
        return rule == NationRule.POOLED_RESPONDENTS
                ? tree.fromTallies(tallies.pooled().codes())
                : mean(provinces);
    }

    /** The mean over the provinces that have a figure; the others carry no weight. */
    private Map<String, Ratio> mean(Map<UnitRef, Map<String, Ratio>> provinces) {
        var sums = new HashMap<String, Ratio>();
        var weights = new HashMap<String, Long>();
        provinces.forEach(
                (unit, figures) ->
                        figures.forEach(
                                (criterion, figure) -> {
                                    long weight = weight(unit);
                                    sums.merge(criterion, figure.times(weight), Ratio::plus);
                                    weights.merge(criterion, weight, Math::addExact);
                                }));
        var means = new HashMap<String, Ratio>();
        sums.forEach((code, sum) -> means.put(code, sum.dividedBy(weights.get(code))));
        return means;
    }

    private long weight(UnitRef province) {
        return rule == NationRule.POPULATION_WEIGHTS ? population.get(province) : 1;
    }
}
