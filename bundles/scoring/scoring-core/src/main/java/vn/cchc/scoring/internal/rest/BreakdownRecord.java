package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Breakdown;

/**
 * Published figures by region and by groups of respondents.
 *
 * @param level of the intervals, percent
 */
public record BreakdownRecord(
        ResultRecord result, BigDecimal level, List<DimensionRecord> breakdowns) {

    /** What groups are told apart by. */
    public record DimensionRecord(String code, LanguageText name, List<GroupRecord> groups) {}

    /**
     * @param forms left out where the group is withheld
     */
    public record GroupRecord(
            String code, LanguageText name, Integer forms, List<CellRecord> figures) {}

    /**
     * @param value percent; left out when nobody answered or it is withheld
     * @param standardError percentage points
     * @param lower lower limit of the interval, percent
     * @param upper upper limit, percent
     */
    public record CellRecord(
            String criterion,
            BigDecimal value,
            BigDecimal standardError,
            BigDecimal lower,
            BigDecimal upper) {}

    public static BreakdownRecord of(Breakdown breakdown, Optional<String> criterion) {
        return new BreakdownRecord(
                ResultRecord.toThePublic(breakdown.result()),
                breakdown.level(),
                breakdown.dimensions().stream()
                        .map(
                                d ->
                                        new DimensionRecord(
                                                d.code(),
                                                d.name(),
                                                d.groups().stream()
                                                        .map(g -> group(g, criterion))
                                                        .toList()))
                        .toList());
    }

    private static GroupRecord group(Breakdown.Group group, Optional<String> criterion) {
        return new GroupRecord(
                group.code(),
                group.name(),
                group.forms().orElse(null),
                group.cells().stream()
                        .filter(cell -> criterion.map(cell.criterion()::equals).orElse(true))
                        .map(BreakdownRecord::cell)
                        .toList());
    }

    private static CellRecord cell(Breakdown.Cell cell) {
        return new CellRecord(
                cell.criterion(),
                cell.value().orElse(null),
                cell.error().map(e -> e.standardError()).orElse(null),
                cell.error().map(e -> e.lower()).orElse(null),
                cell.error().map(e -> e.upper()).orElse(null));
    }
}
