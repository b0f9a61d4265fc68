package vn.cchc.figures.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.cchc.figures.Series;
import vn.cchc.figures.Series.Break;
import vn.cchc.figures.Series.Correction;
import vn.cchc.figures.Series.Point;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/** A series: its values, oldest first, and where it breaks. */
public record SeriesRecord(
        IndicatorRecord indicator,
        String agency,
        LanguageText agencyName,
        List<PointRecord> values,
        List<BreakRecord> breaks) {

    /**
     * One value.
     *
     * @param status {@code observed}, or {@code recomputed} from predecessors
     * @param corrected whether it is not the first approved value
     * @param from predecessors it was recomputed from
     */
    public record PointRecord(
            String time,
            LanguageText timeName,
            BigDecimal value,
            String status,
            int definition,
            boolean corrected,
            String correctionReason,
            String correctedOn,
            List<String> from) {

        static PointRecord of(Point point) {
            return new PointRecord(
                    point.time().code(),
                    point.time().label(),
                    point.value(),
                    point.recomputed() ? "recomputed" : "observed",
                    point.indicatorVersion(),
                    point.correction().isPresent(),
                    point.correction().map(Correction::reason).orElse(null),
                    point.correction().map(c -> c.day().toString()).orElse(null),
                    point.from().stream().map(UnitRef::path).toList());
        }
    }

    /**
     * A break.
     *
     * @param at first day after it
     * @param cause {@code other-units}, {@code predecessors-incomplete} or {@code other-definition}
     */
    public record BreakRecord(String at, String cause) {
        static BreakRecord of(Break one) {
            return new BreakRecord(
                    one.at().toString(),
                    one.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    static SeriesRecord of(Series series, UnitNames names) {
        return new SeriesRecord(
                IndicatorRecord.of(series.indicator()),
                series.unit().path(),
                names.of(series.unit()),
                series.points().stream().map(PointRecord::of).toList(),
                series.breaks().stream().map(BreakRecord::of).toList());
    }
}
