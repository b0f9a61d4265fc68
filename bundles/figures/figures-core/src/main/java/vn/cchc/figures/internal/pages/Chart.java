package vn.cchc.figures.internal.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.figures.Series;
import vn.cchc.figures.Series.Point;

/**
 * A line over time as SVG, 360 wide, so that its words can be read on a phone.
 *
 * @param observed path through what was observed
 * @param recomputed path through what was recomputed from predecessors
 * @param breaks where a vertical line stands
 */
public record Chart(
        String observed, String recomputed, List<Dot> dots, List<String> breaks, List<Tick> ticks) {
    private static final int LEFT = 14;
    private static final int RIGHT = 300;
    private static final int TOP = 24;
    private static final int BOTTOM = 150;

    /**
     * One value.
     *
     * @param label words beside it; empty for most
     */
    public record Dot(String x, String y, boolean recomputed, Optional<String> label) {}

    /** A word below the line. */
    public record Tick(String x, String text, String anchor) {}

    interface Words {
        String of(Point point);
    }

    /** Empty for fewer than two values. */
    static Optional<Chart> of(Series series, Words value, Words time) {
        var points = series.points();
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(new Drawing(points).chart(series, value, time));
    }

    private record Drawing(List<Point> points) {

        Chart chart(Series series, Words value, Words time) {
            var dots = new ArrayList<Dot>();
            for (int i = 0; i < points.size(); i++) {
                boolean last = i == points.size() - 1;
                dots.add(
                        new Dot(
                                x(i),
                                y(i),
                                points.get(i).recomputed(),
                                i == 0 || last
                                        ? Optional.of(value.of(points.get(i)))
                                        : Optional.empty()));
            }
            return new Chart(path(false), path(true), dots, breaks(series), ticks(time));
        }

        private List<Tick> ticks(Words time) {
            int last = points.size() - 1;
            return List.of(
                    new Tick(x(0), time.of(points.get(0)), "start"),
                    new Tick(x(last), time.of(points.get(last)), "end"));
        }

        /** A line for each run of values of one kind. */
        private String path(boolean recomputed) {
            var path = new StringBuilder();
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).recomputed() == recomputed) {
                    boolean goesOn = i > 0 && points.get(i - 1).recomputed() == recomputed;
                    path.append(goesOn ? 'L' : 'M').append(x(i)).append(' ').append(y(i));
                }
            }
            return path.toString();
        }

        private List<String> breaks(Series series) {
            var places = new ArrayList<String>();
            for (int i = 1; i < points.size(); i++) {
                var before = points.get(i - 1);
                var after = points.get(i);
                boolean other = before.recomputed() != after.recomputed();
                boolean told =
                        series.breaks().stream()
                                .anyMatch(
                                        b ->
                                                b.at().isAfter(before.time().firstDay())
                                                        && !b.at().isAfter(after.time().lastDay()));
                if (other || told) {
                    places.add(between(i));
                }
            }
            return places;
        }

        private String between(int i) {
            return place(
                    BigDecimal.valueOf(2L * i - 1), BigDecimal.valueOf(2L * (points.size() - 1)));
        }

        private String x(int i) {
            return place(BigDecimal.valueOf(i), BigDecimal.valueOf(points.size() - 1L));
        }

        private static String place(BigDecimal part, BigDecimal whole) {
            return part.multiply(BigDecimal.valueOf(RIGHT - LEFT))
                    .divide(whole, 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(LEFT))
                    .toPlainString();
        }

        private String y(int i) {
            var low = points.stream().map(Point::value).min(BigDecimal::compareTo).orElseThrow();
            var high = points.stream().map(Point::value).max(BigDecimal::compareTo).orElseThrow();
            var span = high.subtract(low);
            if (span.signum() == 0) {
                return String.valueOf((TOP + BOTTOM) / 2);
            }
            return high.subtract(points.get(i).value())
                    .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                    .divide(span, 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(TOP))
                    .toPlainString();
        }
    }

    /** Said to those who listen instead of the drawing. */
    public String words() {
        return dots.stream()
                .flatMap(dot -> dot.label().stream())
                .collect(Collectors.joining(" → "));
    }
}
