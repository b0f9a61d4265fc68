package vn.cchc.portal.internal.pages;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.RankRobustness.Choice;
import vn.cchc.scoring.RankRobustness.Influence;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.Robustness;

/** As if two thousand ways had been tried, of which the weights moved ranks most. */
record OneWay(Results results) implements Robustness {
    @Override
    public RankRobustness of(EditionId edition) {
        return new RankRobustness(
                results.published(edition).orElseThrow().summary(),
                2000,
                7,
                50,
                90,
                List.of(),
                List.of(influence(Choice.WEIGHTS, "61.2"), influence(Choice.AGGREGATION, "-0.1")),
                new BigDecimal("2.1"));
    }

    private static Influence influence(Choice choice, String share) {
        return new Influence(choice, new BigDecimal(share), new BigDecimal(share));
    }
}
