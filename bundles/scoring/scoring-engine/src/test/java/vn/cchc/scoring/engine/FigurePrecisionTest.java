package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.SamplingError;
import vn.cchc.survey.AnswerTable;

/** One question, communes drawn in each province, every form counting the same. */
class FigurePrecisionTest {
    private static final Map<UnitRef, Long> PEOPLE =
            Map.of(
                    Forms.province("01"),
                    300L,
                    Forms.province("02"),
                    100L,
                    Forms.province("04"),
                    50L);

    /** Province, commune, answer. */
    private static final List<String> TWO_PROVINCES =
            List.of(
                    "01 a 5", "01 a 5", "01 b 5", "01 b 1", "01 c 1", "01 c 5", // 4 of 6
                    "02 d 1", "02 d 1", "02 e 5", "02 e 1"); // 1 of 4

    @Test
    void the_error_of_a_province_comes_from_the_spread_between_its_communes() {
        var hanoi = figure(figures(NationRule.MEAN_OF_PROVINCES, TWO_PROVINCES), "01");

        // Residuals of the communes: 2 - 4/3, 1 - 4/3, 1 - 4/3; their variance with 3/2, by 6
        // forms.
        double squares = (4.0 + 1 + 1) / 9;
        assertThat(hanoi.standardError().doubleValue())
                .isCloseTo(100 * Math.sqrt(1.5 * squares) / 6, within(1e-9));
        assertThat(hanoi.degreesOfFreedom()).isEqualTo(2);
        assertThat(hanoi.lower()).isLessThan(new BigDecimal("66.67"));
        assertThat(hanoi.upper()).isBetween(new BigDecimal("66.67"), new BigDecimal("100"));
    }

    @Test
    void the_error_of_the_nation_follows_the_rule_that_makes_its_figure() {
        double first = error(NationRule.MEAN_OF_PROVINCES, "01");
        double second = error(NationRule.MEAN_OF_PROVINCES, "02");

        assertThat(error(NationRule.MEAN_OF_PROVINCES, UnitRef.NATION_CODE))
                .isCloseTo(Math.hypot(first, second) / 2, within(1e-8));
        assertThat(error(NationRule.POPULATION_WEIGHTS, UnitRef.NATION_CODE))
                .isCloseTo(Math.hypot(0.75 * first, 0.25 * second), within(1e-8));
        assertThat(error(NationRule.POOLED_RESPONDENTS, UnitRef.NATION_CODE))
                .isPositive()
                .isNotEqualTo(error(NationRule.MEAN_OF_PROVINCES, UnitRef.NATION_CODE));
    }

    @Test
    void a_province_with_too_few_forms_does_not_move_the_ranks_of_others() {
        var forms = new ArrayList<>(TWO_PROVINCES);
        forms.add("04 f 5"); // best of all, and too few

        var figures = figures(NationRule.MEAN_OF_PROVINCES, forms);

        assertThat(figures.stream().filter(f -> f.rankSpread().isPresent()))
                .extracting(f -> f.unit().code())
                .containsOnly("01", "02");
        assertThat(figures.stream().flatMap(f -> f.rankSpread().stream()))
                .allMatch(spread -> spread.best() >= 1 && spread.worst() <= 2);
    }

    @Test
    void the_same_answers_in_another_order_give_the_same_figures_to_the_last_digit() {
        var backwards = new ArrayList<>(TWO_PROVINCES);
        java.util.Collections.reverse(backwards);

        assertThat(figures(NationRule.MEAN_OF_PROVINCES, backwards))
                .isEqualTo(figures(NationRule.MEAN_OF_PROVINCES, TWO_PROVINCES));
    }

    private static double error(NationRule rule, String unit) {
        return figure(figures(rule, TWO_PROVINCES), unit).standardError().doubleValue();
    }

    private static SamplingError figure(List<Figure> figures, String unit) {
        return figures.stream()
                .filter(f -> f.unit().code().equals(unit) && f.criterion().equals("SIPAS"))
                .findFirst()
                .orElseThrow()
                .error()
                .orElseThrow();
    }

    private static List<Figure> figures(NationRule rule, List<String> forms) {
        var methodology = methodology(rule);
        var table = table(forms);
        var figures = new Scorer(methodology, Forms.REGISTRY, PEOPLE).score(table).orRefuse();
        return new FigurePrecision(methodology, design(), PEOPLE)
                .complete(table, figures)
                .orRefuse();
    }

    private static SamplingDesign design() {
        return new SamplingDesign(
                List.of("province"),
                List.of("commune"),
                Optional.empty(),
                SamplingDesign.SingleUnit.ADJUST,
                new BigDecimal("95"),
                200,
                7,
                "made up");
    }

    private static ShareOfAnswers methodology(NationRule rule) {
        var name = new LanguageText("Chỉ số", "Index");
        return new ShareOfAnswers(
                List.of(
                        new AskedCriterion(
                                "SIPAS", Optional.empty(), "index", name, Optional.empty(), 1, ""),
                        new AskedCriterion(
                                "1",
                                Optional.of("SIPAS"),
                                "criterion",
                                name,
                                Optional.of("q"),
                                1,
                                "")),
                "form",
                "number",
                Map.of(UnitKind.PROVINCE.word(), "province", "commune", "commune"),
                List.of(),
                List.of("1", "2", "3", "4", "5"),
                Set.of("4", "5"),
                rule,
                2,
                RoundingMode.HALF_UP,
                2,
                List.of(),
                Map.of());
    }

    private static AnswerTable table(List<String> forms) {
        var columns = new ArrayList<AnswerTable.Column>();
        var names = List.of("province", "commune", "q");
        for (int column = 0; column < names.size(); column++) {
            int cell = column;
            columns.add(
                    AnswerTable.Column.of(
                            names.get(column),
                            forms.size(),
                            row -> forms.get(row).split(" ")[cell]));
        }
        return new AnswerTable(forms.size(), columns);
    }
}
