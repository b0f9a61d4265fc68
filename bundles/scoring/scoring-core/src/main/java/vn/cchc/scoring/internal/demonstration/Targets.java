package vn.cchc.scoring.internal.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.internal.sheets.PointsYear;

/**
 * The index each unit is to come near. Published figures and ranks are kept to; the rest is drawn
 * around the published figure of the nation.
 */
record Targets(PointsYear year, Random random) {
    private static final double USUAL_MEAN = 85;
    private static final double SPREAD = 2.5;
    private static final double LEAST_GAP = 0.05;
    private static final double LOWEST = 55;

    /** In order of code. */
    Map<UnitRef, Double> percents() {
        List<UnitRef> units = new ArrayList<>();
        year.assessed().forEach(unit -> units.add(unit.ref()));
        var byRank = ladder(units.size());
        var left = new ArrayList<Integer>();
        for (int rank = 0; rank < byRank.length; rank++) {
            left.add(rank);
        }
        var percents = new TreeMap<UnitRef, Double>();
        for (var unit : units) {
            rank(unit)
                    .filter(rank -> left.remove((Object) rank))
                    .ifPresent(rank -> percents.put(unit, byRank[rank]));
        }
        Collections.shuffle(left, random);
        var next = left.iterator();
        for (var unit : units) {
            percents.computeIfAbsent(unit, u -> byRank[next.next()]);
        }
        for (var unit : units) {
            published(unit.code())
                    .flatMap(PublishedFigure::value)
                    .ifPresent(value -> percents.put(unit, value.doubleValue()));
        }
        return percents;
    }

    /** Percents from the first rank to the last, with the mean of the nation. */
    private double[] ladder(int units) {
        double mean =
                published(UnitRef.NATION_CODE)
                        .flatMap(PublishedFigure::value)
                        .map(Number::doubleValue)
                        .orElse(USUAL_MEAN);
        double[] percents =
                random.doubles(units, -1, 1)
                        .map(x -> SPREAD * x * (1 + Math.abs(x)))
                        .sorted()
                        .toArray();
        double[] best = new double[units];
        for (int rank = 0; rank < units; rank++) {
            best[rank] = percents[units - 1 - rank];
        }
        first().ifPresent(first -> best[0] = first - mean);
        double excess = java.util.Arrays.stream(best).sum() / Math.max(1, units - 1);
        for (int rank = 0; rank < units; rank++) {
            boolean fixed = rank == 0 && first().isPresent();
            best[rank] += mean - (fixed ? 0 : excess);
        }
        for (int rank = 1; rank < units; rank++) {
            best[rank] = Math.max(LOWEST, Math.min(best[rank], best[rank - 1] - LEAST_GAP));
        }
        return best;
    }

    /** The figure of the first rank, where it was published. */
    private Optional<Double> first() {
        return ofIndex()
                .filter(figure -> figure.rank().isPresent() && figure.rank().getAsInt() == 1)
                .flatMap(figure -> figure.value().stream())
                .map(Number::doubleValue)
                .findFirst();
    }

    /** Counted from 0. */
    private Optional<Integer> rank(UnitRef unit) {
        return published(unit.code())
                .filter(figure -> figure.rank().isPresent())
                .map(figure -> figure.rank().getAsInt() - 1);
    }

    private Optional<PublishedFigure> published(String unit) {
        return ofIndex().filter(figure -> figure.unit().equals(unit)).findFirst();
    }

    private java.util.stream.Stream<PublishedFigure> ofIndex() {
        String root = year.methodology().root().code();
        return year.edition().published().stream()
                .filter(figure -> figure.criterion().equals(root));
    }
}
