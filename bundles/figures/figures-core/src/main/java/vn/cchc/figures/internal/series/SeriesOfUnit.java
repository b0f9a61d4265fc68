package vn.cchc.figures.internal.series;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Series;
import vn.cchc.figures.Series.Break;
import vn.cchc.figures.Series.Cause;
import vn.cchc.figures.Series.Correction;
import vn.cchc.figures.Series.Point;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.AdministrativeSystems;
import vn.cchc.registry.Registry;

/**
 * Makes the series of a unit from its own values and those of its predecessors.
 *
 * @param published newest approved values of an indicator by its code
 */
public record SeriesOfUnit(Registry registry, Function<String, List<Observation>> published) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Series of(Indicator indicator, UnitRef unit) {
        var own =
                published.apply(indicator.code()).stream()
                        .filter(o -> o.key().unit().equals(unit))
                        .map(SeriesOfUnit::point)
                        .sorted(Comparator.comparing(Point::time))
                        .toList();
        var bridged = new Bridge(indicator, registry.predecessors(unit), published).bridged();
        var points = new ArrayList<>(bridged.points());
        points.addAll(own);
        var breaks = new ArrayList<Break>();
        bridged.broken()
                .ifPresent(
                        cause ->
                                breaks.add(
                                        new Break(
                                                AdministrativeSystems.change(unit.kind()), cause)));
        breaks.addAll(definitions(points));
        return new Series(indicator, unit, points, breaks);
    }

    private static Point point(Observation observation) {
        return new Point(
                observation.key().time(),
                observation.value(),
                observation.indicatorVersion(),
                correction(observation),
                List.of(),
                observation.evidence());
    }

    private static Optional<Correction> correction(Observation observation) {
        return observation.corrected()
                ? Optional.of(
                        new Correction(
                                observation.version(),
                                observation.correctionReason().orElse(""),
                                observation
                                        .decision()
                                        .orElseThrow()
                                        .at()
                                        .atZone(ZONE)
                                        .toLocalDate()))
                : Optional.empty();
    }

    private static List<Break> definitions(List<Point> points) {
        var breaks = new ArrayList<Break>();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).indicatorVersion() != points.get(i - 1).indicatorVersion()) {
                breaks.add(new Break(points.get(i).time().firstDay(), Cause.OTHER_DEFINITION));
            }
        }
        return breaks;
    }
}
