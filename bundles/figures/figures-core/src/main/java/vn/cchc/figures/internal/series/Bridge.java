package vn.cchc.figures.internal.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.figures.Bridging;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.MeasureUnit;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Series.Cause;
import vn.cchc.figures.Series.Point;
import vn.cchc.figures.TimePeriod;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Succession;
import vn.cchc.registry.Succession.Extent;

/**
 * Puts what the predecessors of a unit gave together, where the indicator says how.
 *
 * @param successions from the predecessors into the unit
 * @param published newest approved values of an indicator by its code
 */
record Bridge(
        Indicator indicator,
        List<Succession> successions,
        Function<String, List<Observation>> published) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What came of it.
     *
     * @param broken why some or all of it could not be put together
     */
    record Bridged(List<Point> points, Optional<Cause> broken) {}

    Bridged bridged() {
        boolean given = !values(indicator.code()).isEmpty();
        if (successions.isEmpty()) {
            return new Bridged(List.of(), Optional.empty());
        }
        if (successions.stream().anyMatch(s -> s.extent() == Extent.PART)) {
            return broken(given);
        }
        if (indicator.bridging() instanceof Bridging.Sum) {
            return sums(indicator.code());
        }
        return indicator.bridging() instanceof Bridging.Ratio ratio
                ? shares(ratio, given)
                : broken(given);
    }

    private static Bridged broken(boolean given) {
        return new Bridged(List.of(), given ? Optional.of(Cause.OTHER_UNITS) : Optional.empty());
    }

    private List<UnitRef> predecessors() {
        return successions.stream().map(Succession::from).sorted().toList();
    }

    /** Values of the predecessors by time. */
    private Map<TimePeriod, List<Observation>> values(String code) {
        var from = predecessors();
        return published.apply(code).stream()
                .filter(o -> from.contains(o.key().unit()))
                .collect(
                        Collectors.groupingBy(
                                o -> o.key().time(), TreeMap::new, Collectors.toList()));
    }

    private Bridged sums(String code) {
        var points = new ArrayList<Point>();
        Optional<Cause> broken = Optional.empty();
        for (var time : values(code).entrySet()) {
            if (time.getValue().size() == successions.size()) {
                points.add(sum(time.getKey(), time.getValue()));
            } else {
                broken = Optional.of(Cause.PREDECESSORS_INCOMPLETE);
            }
        }
        return new Bridged(points, broken);
    }

    private Point sum(TimePeriod time, List<Observation> parts) {
        return new Point(
                time,
                parts.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream()
                        .map(Observation::indicatorVersion)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                Optional.empty(),
                predecessors());
    }

    private Bridged shares(Bridging.Ratio ratio, boolean given) {
        var numerators = byTime(sums(ratio.numerator()).points());
        var denominators = byTime(sums(ratio.denominator()).points());
        var points = new ArrayList<Point>();
        for (var time : new TreeSet<>(numerators.keySet())) {
            var below = denominators.get(time);
            if (below != null && below.value().signum() != 0) {
                points.add(share(numerators.get(time), below));
            }
        }
        var lost = new TreeSet<>(values(indicator.code()).keySet());
        points.forEach(point -> lost.remove(point.time()));
        return new Bridged(
                points,
                given && !lost.isEmpty()
                        ? Optional.of(Cause.PREDECESSORS_INCOMPLETE)
                        : Optional.empty());
    }

    private static Map<TimePeriod, Point> byTime(List<Point> points) {
        return points.stream().collect(Collectors.toMap(Point::time, point -> point));
    }

    private Point share(Point numerator, Point denominator) {
        var factor = indicator.unit() == MeasureUnit.PERCENT ? HUNDRED : BigDecimal.ONE;
        return new Point(
                numerator.time(),
                numerator
                        .value()
                        .multiply(factor)
                        .divide(denominator.value(), indicator.decimals(), RoundingMode.HALF_UP),
                indicator.version(),
                Optional.empty(),
                numerator.from());
    }
}
