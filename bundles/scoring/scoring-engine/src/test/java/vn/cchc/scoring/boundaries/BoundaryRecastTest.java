package vn.cchc.scoring.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.engine.FigurePrecision;
import vn.cchc.scoring.engine.Scorer;
import vn.cchc.survey.AnswerTable;

/**
 * 10 and 15 became 15, 24 stayed, 30 was split between 31 and 33: its commune 301 went to 31, its
 * commune 302 to both.
 */
class BoundaryRecastTest {
    private static final Period OLD = new Period("2024");
    private static final Period NEW = new Period("2026");
    private static final Map<String, Set<String>> WENT =
            Map.of(
                    "province 10", Set.of("15"),
                    "province 15", Set.of("15"),
                    "province 24", Set.of("24"),
                    "province 30", Set.of("31", "33"),
                    "commune 301", Set.of("31"),
                    "commune 302", Set.of("31", "33"),
                    "commune 150", Set.of("15"));

    private final BoundaryRecast recast = new BoundaryRecast(OLD, NEW, BoundaryRecastTest::went);

    private static Set<UnitRef> went(UnitRef unit) {
        assertThat(unit.period()).isEqualTo(OLD);
        return WENT.getOrDefault(unit.kind().word() + " " + unit.code(), Set.of()).stream()
                .map(code -> UnitRef.province(NEW, code))
                .collect(Collectors.toSet());
    }

    @Test
    void merged_provinces_are_one_and_the_commune_goes_before_the_province() {
        var answers = forms("10 - 4", "15 150 5", "15 - 1", "24 - 4", "30 301 4");

        var figures = scored(answers);

        assertThat(figures.get("15").counts().orElseThrow().forms()).isEqualTo(3);
        assertThat(figures.get("15").exact().orElseThrow()).isEqualByComparingTo("66.666666666667");
        assertThat(figures.get("24").counts().orElseThrow().forms()).isEqualTo(1);
        assertThat(figures.get("31").counts().orElseThrow().forms()).isEqualTo(1);
        assertThat(answers.placement()).isEqualTo(new Placement(2, 3, 0));
    }

    @Test
    void a_commune_that_nobody_knows_any_more_goes_with_its_whole_province() {
        assertThat(forms("10 999 4").placement()).isEqualTo(new Placement(0, 1, 0));
    }

    @Test
    void a_form_that_could_be_in_either_province_counts_nowhere_and_is_counted() {
        var answers = forms("30 302 4", "30 - 4", "30 301 5", "24 - 1");

        assertThat(answers.placement()).isEqualTo(new Placement(1, 1, 2));
        assertThat(answers.table().rows()).isEqualTo(2);
        assertThat(scored(answers).get("31").counts().orElseThrow().satisfied()).isEqualTo(1);
        assertThat(scored(answers).get("33").counts().orElseThrow().forms()).isZero();
    }

    @Test
    void every_unknown_province_and_every_commune_in_another_province_is_told_at_once() {
        var verdict = recast.of(table("77 - 4", "24 150 4", "10 - 4"), methodology(), design());

        assertThat(verdict.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("SCO-433", "24, 150"),
                        org.assertj.core.groups.Tuple.tuple("SCO-432", "77"));
    }

    @Test
    void the_old_columns_stay_and_the_sample_was_still_drawn_in_the_old_provinces() {
        var answers = forms("10 - 4", "15 150 5", "15 - 1");

        assertThat(answers.table().column("province").orElseThrow().dictionary())
                .containsExactly("10", "15");
        assertThat(answers.methodology().units())
                .containsEntry("former-province", "province")
                .containsEntry("province", "=province-2026");
        assertThat(answers.design().orElseThrow().strata()).containsExactly("former-province");
    }

    /** Two strata add their variances; one stratum of both would add their distance too. */
    @Test
    void the_error_of_a_merged_province_is_that_of_its_old_ones_drawn_apart() {
        var answers =
                forms(
                        "10 101 4",
                        "10 102 4",
                        "10 103 4",
                        "10 104 1", // three quarters
                        "15 151 1",
                        "15 152 1",
                        "15 153 1",
                        "15 154 4"); // one quarter
        var figures = scorer(answers).score(answers.table()).orRefuse();

        var precise =
                new FigurePrecision(
                                answers.methodology(), answers.design().orElseThrow(), population())
                        .complete(answers.table(), figures)
                        .orRefuse();

        // In each of the two strata four clusters of one form: s² = 1/4, variance of the sum
        // 4 · 1/4 = 1; of the share of eight (1 + 1) / 64.
        double expected = 100 * Math.sqrt(2.0 / 64);
        assertThat(error(precise, "15").doubleValue())
                .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-6));
    }

    private static BigDecimal error(List<Figure> figures, String province) {
        return figures.stream()
                .filter(f -> f.unit().equals(UnitRef.province(NEW, province)))
                .findFirst()
                .orElseThrow()
                .error()
                .orElseThrow()
                .standardError();
    }

    private RecastAnswers forms(String... rows) {
        return recast.of(table(rows), methodology(), design()).orRefuse();
    }

    private static Map<String, Figure> scored(RecastAnswers answers) {
        return scorer(answers).score(answers.table()).orRefuse().stream()
                .filter(f -> f.unit().kind() == UnitKind.PROVINCE)
                .filter(f -> f.criterion().equals("Q"))
                .collect(Collectors.toMap(f -> f.unit().code(), f -> f));
    }

    private static Scorer scorer(RecastAnswers answers) {
        return new Scorer(answers.methodology(), NEW, population());
    }

    private static Map<UnitRef, Long> population() {
        return IntStream.of(15, 24, 31, 33)
                .boxed()
                .collect(Collectors.toMap(c -> UnitRef.province(NEW, c.toString()), c -> 1L));
    }

    private static AnswerTable table(String... rows) {
        var names = List.of("province", "commune", "q");
        return new AnswerTable(
                rows.length,
                IntStream.range(0, names.size())
                        .mapToObj(
                                cell ->
                                        AnswerTable.Column.of(
                                                names.get(cell),
                                                rows.length,
                                                row -> rows[row].split(" ")[cell].replace("-", "")))
                        .toList());
    }

    private static ShareOfAnswers methodology() {
        var name = new LanguageText("Câu hỏi", "Question");
        var leaf =
                new AskedCriterion(
                        "Q", Optional.empty(), "index", name, Optional.of("q"), 1, "made up");
        return new ShareOfAnswers(
                List.of(leaf),
                "form",
                "form_number",
                Map.of("province", "province", "commune", "commune"),
                List.of(),
                List.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                NationRule.MEAN_OF_PROVINCES,
                2,
                RoundingMode.HALF_UP,
                1,
                List.of(),
                Map.of());
    }

    private static Optional<SamplingDesign> design() {
        return Optional.of(
                new SamplingDesign(
                        List.of("province"),
                        List.of("commune"),
                        Optional.empty(),
                        SamplingDesign.SingleUnit.ADJUST,
                        new BigDecimal("95"),
                        50,
                        7,
                        "made up"));
    }
}
