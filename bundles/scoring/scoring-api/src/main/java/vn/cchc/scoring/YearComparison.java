package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.CommonQuestions.Coverage;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.EditionDifference;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;

/**
 * Two published years side by side.
 *
 * @param on the units of all pairs but the nation; empty when the years have different ones, so
 *     that the nation alone stands here
 * @param common present when both years are computed anew by the methodology of the earlier one on
 *     the questions both asked; its figures are published nowhere
 * @param registry fingerprint of the units and their succession
 * @param level of significance tests and intervals, percent; empty when neither year has errors
 * @param illustrative one of the results is
 * @param pairs by unit (nation first, then provinces by code) and node in the order of {@code
 *     difference}
 */
public record YearComparison(
        Side earlier,
        Side later,
        Optional<Period> on,
        Optional<Common> common,
        Fingerprint registry,
        Optional<BigDecimal> level,
        boolean illustrative,
        EditionDifference difference,
        List<Pair> pairs) {
    public YearComparison {
        pairs = List.copyOf(pairs);
    }

    /**
     * The questions both years asked.
     *
     * @param coverage by code of a node in the earlier year, how much of it is left
     */
    public record Common(EditionId methodology, Wording wording, Map<String, Coverage> coverage) {
        public Common {
            coverage = Map.copyOf(coverage);
        }
    }

    /**
     * One of the years.
     *
     * @param result the published result its answers belong to
     * @param moved how its forms came to the units of the comparison; empty when its figures are
     *     the published ones. Figures that were moved are published nowhere
     */
    public record Side(ResultSummary result, Optional<Moved> moved) {}

    /**
     * @param byCommune forms that went where their commune went
     * @param byProvince forms without a known commune that went with their whole province
     * @param leftOut forms whose place was split between provinces
     */
    public record Moved(Period from, Period to, long byCommune, long byProvince, long leftOut) {}

    /**
     * A node of one unit in both years.
     *
     * @param earlierCode empty when the node is new
     * @param laterCode empty when the node is gone
     * @param earlier figure as published, or as published figures are rounded
     * @param change later less earlier; present when both are there and may be compared
     */
    public record Pair(
            UnitRef unit,
            Optional<String> earlierCode,
            Optional<String> laterCode,
            Value earlier,
            Value later,
            Optional<Change> change,
            Comparability verdict) {}

    /** A figure and its error, each where there is one that may be shown. */
    public record Value(Optional<BigDecimal> percent, Optional<SamplingError> error) {
        public static final Value NONE = new Value(Optional.empty(), Optional.empty());
    }

    /**
     * @param points percentage points
     * @param test empty where one of the years has no error
     */
    public record Change(BigDecimal points, Optional<Test> test) {}

    /**
     * The samples of two years are drawn apart, so their variances add up.
     *
     * @param standardError percentage points
     * @param lower lower limit of the interval of the change
     * @param upper upper limit
     * @param significant 0 is not in the interval
     */
    public record Test(
            BigDecimal standardError, BigDecimal lower, BigDecimal upper, boolean significant) {}

    /** The pair of a unit and a node by its code in the later year. */
    public Optional<Pair> pair(UnitRef unit, String laterCode) {
        return pairs.stream()
                .filter(pair -> pair.unit().equals(unit))
                .filter(pair -> pair.laterCode().filter(laterCode::equals).isPresent())
                .findFirst();
    }
}
