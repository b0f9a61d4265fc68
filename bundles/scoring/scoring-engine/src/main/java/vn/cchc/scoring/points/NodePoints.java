package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.scoring.engine.Ratio;

/**
 * The points of a node.
 *
 * @param points exact; empty when something below it is missing
 * @param maximum most points after what does not apply was taken out
 */
public record NodePoints(Optional<Ratio> points, BigDecimal maximum) {
    private static final long PERCENT = 100;

    /** Exact percent of the maximum; empty when something is missing or nothing applies. */
    public Optional<Ratio> index() {
        return points.filter(p -> maximum.signum() > 0)
                .map(p -> p.times(PERCENT).dividedBy(Ratio.of(maximum)));
    }

    NodePoints plus(NodePoints other) {
        return new NodePoints(
                points.flatMap(some -> other.points.map(some::plus)), maximum.add(other.maximum));
    }
}
