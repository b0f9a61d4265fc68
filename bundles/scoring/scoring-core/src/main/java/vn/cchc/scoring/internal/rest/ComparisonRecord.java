package vn.cchc.scoring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import vn.cchc.edition.CommonQuestions.Coverage;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Change;
import vn.cchc.scoring.YearComparison.Common;
import vn.cchc.scoring.YearComparison.Moved;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.scoring.YearComparison.Test;
import vn.cchc.scoring.YearComparison.Value;
import vn.cchc.scoring.internal.figures.UnitNames;

/** Two years side by side, as JSON. What is not known is left out. */
@Schema(description = "Two published years side by side")
public record ComparisonRecord(
        @Schema(description = "Always comparison: computed for comparing, published nowhere")
                String kind,
        SideRecord earlier,
        SideRecord later,
        @Schema(description = "Units of both years; left out when they are not the same") String on,
        @Schema(
                        description =
                                "Both years computed anew by one methodology on the questions both asked; left out when each has its own")
                CommonRecord common,
        @Schema(description = "Fingerprint of the units and their succession") String registry,
        @Schema(description = "Level of tests and intervals, percent") BigDecimal level,
        boolean illustrative,
        VerdictRecord nation,
        VerdictRecord units,
        List<NodeRecord> nodes,
        List<PairRecord> pairs) {

    @Schema(description = "One of the years")
    public record SideRecord(String edition, String result, String answers, MovedRecord moved) {
        static SideRecord of(Side side) {
            var result = side.result();
            return new SideRecord(
                    result.edition().toString(),
                    result.id(),
                    result.input().content().sha256(),
                    side.moved().map(MovedRecord::of).orElse(null));
        }
    }

    @Schema(description = "The methodology of the earlier year on the questions both years asked")
    public record CommonRecord(
            String methodology, boolean reworded, List<CoverageRecord> criteria) {
        static CommonRecord of(YearComparison comparison, Common common) {
            return new CommonRecord(
                    common.methodology().toString(),
                    common.wording() == Wording.REWORDED,
                    comparison.difference().nodes().stream()
                            .flatMap(node -> node.earlier().stream())
                            .map(code -> CoverageRecord.of(code, common.coverage().get(code)))
                            .toList());
        }
    }

    @Schema(description = "Leaf criteria of a node: in both years, and in the earlier one")
    public record CoverageRecord(String criterion, int same, int reworded, int of) {
        static CoverageRecord of(String code, Coverage coverage) {
            return new CoverageRecord(code, coverage.same(), coverage.reworded(), coverage.of());
        }
    }

    @Schema(description = "Computed anew on newer units, and how many forms came there how")
    public record MovedRecord(
            String from, String to, long byCommune, long byProvince, long leftOut) {
        static MovedRecord of(Moved moved) {
            return new MovedRecord(
                    moved.from().code(),
                    moved.to().code(),
                    moved.byCommune(),
                    moved.byProvince(),
                    moved.leftOut());
        }
    }

    @Schema(description = "Whether figures may be compared, and why not")
    public record VerdictRecord(boolean comparable, LanguageText because) {
        static VerdictRecord of(Comparability verdict) {
            return new VerdictRecord(verdict.comparable(), verdict.because().orElse(null));
        }
    }

    @Schema(description = "A node by its code in both years")
    public record NodeRecord(String earlier, String later, String level, LanguageText name) {
        static NodeRecord of(NodePair node) {
            return new NodeRecord(
                    node.earlier().orElse(null),
                    node.later().orElse(null),
                    node.level(),
                    node.name());
        }
    }

    @Schema(description = "A node of one unit in both years; differences are later less earlier")
    public record PairRecord(
            String id,
            String unit,
            LanguageText name,
            String earlierCriterion,
            String laterCriterion,
            BigDecimal earlier,
            BigDecimal earlierStandardError,
            BigDecimal later,
            BigDecimal laterStandardError,
            BigDecimal difference,
            BigDecimal standardError,
            BigDecimal lower,
            BigDecimal upper,
            Boolean significant,
            boolean comparable,
            LanguageText because) {
        static PairRecord of(Pair pair, UnitNames names) {
            var test = pair.change().flatMap(Change::test);
            return new PairRecord(
                    "/id/" + pair.unit().path(),
                    pair.unit().code(),
                    names.of(pair.unit()),
                    pair.earlierCode().orElse(null),
                    pair.laterCode().orElse(null),
                    pair.earlier().percent().orElse(null),
                    error(pair.earlier()),
                    pair.later().percent().orElse(null),
                    error(pair.later()),
                    pair.change().map(Change::points).orElse(null),
                    test.map(Test::standardError).orElse(null),
                    test.map(Test::lower).orElse(null),
                    test.map(Test::upper).orElse(null),
                    test.map(Test::significant).orElse(null),
                    pair.verdict().comparable(),
                    pair.verdict().because().orElse(null));
        }

        private static BigDecimal error(Value value) {
            return value.error().map(SamplingError::standardError).orElse(null);
        }
    }

    public static ComparisonRecord of(
            YearComparison comparison, List<Pair> pairs, UnitNames names) {
        var difference = comparison.difference();
        return new ComparisonRecord(
                "comparison",
                SideRecord.of(comparison.earlier()),
                SideRecord.of(comparison.later()),
                comparison.on().map(Period::code).orElse(null),
                comparison.common().map(c -> CommonRecord.of(comparison, c)).orElse(null),
                comparison.registry().sha256(),
                comparison.level().orElse(null),
                comparison.illustrative(),
                VerdictRecord.of(difference.nation()),
                VerdictRecord.of(difference.units()),
                difference.nodes().stream().map(NodeRecord::of).toList(),
                pairs.stream().map(pair -> PairRecord.of(pair, names)).toList());
    }
}
