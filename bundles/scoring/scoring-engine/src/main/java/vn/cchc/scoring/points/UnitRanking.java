package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsOfCriteria.Ties;
import vn.cchc.scoring.engine.Ranking;
import vn.cchc.scoring.engine.Ratio;

/** Ranks of one node, by the edition's rule for ties. */
final class UnitRanking {
    private final PointsOfCriteria methodology;
    private final Ranking<BigDecimal> byPublished;
    private final Ranking<Ratio> byExact;

    /**
     * @param figures exact figures of all units that are ranked
     */
    UnitRanking(PointsOfCriteria methodology, List<Ratio> figures) {
        this.methodology = methodology;
        this.byPublished = new Ranking<>(figures.stream().map(this::published).toList());
        this.byExact = new Ranking<>(figures);
    }

    private BigDecimal published(Ratio figure) {
        return figure.round(methodology.digits(), methodology.rounding());
    }

    OptionalInt rank(Ratio figure) {
        return methodology.ties() == Ties.SAME_RANK
                ? byPublished.rank(published(figure))
                : byExact.rank(figure);
    }
}
