package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.survey.AnswerTable;

class ScorerTest {
    private static final UnitRef NATION = UnitRef.nation(Forms.REGISTRY);
    private final ShareOfAnswers methodology = SipasForm.methodology();

    @Test
    void a_province_gets_the_share_of_its_satisfied_answers_with_the_counts_behind_it() {
        var forms =
                new Forms()
                        .answered(3, "01", "q9_1", "4")
                        .answered(1, "01", "q9_1", "5")
                        .answered(2, "01", "q9_1", "3")
                        .answered(1, "01", "q9_2", "1");

        var figures = score(methodology, Map.of("01", 100L), forms);

        var criterion = figure(figures, "01", "9.1");
        assertThat(criterion.value().orElseThrow()).isEqualTo("66.67");
        assertThat(criterion.exact().orElseThrow()).isEqualTo("66.666666666667");
        assertThat(criterion.counts().orElseThrow().answered()).isEqualTo(6);
        assertThat(criterion.counts().orElseThrow().satisfied()).isEqualTo(4);
        assertThat(criterion.counts().orElseThrow().forms()).isEqualTo(7);
        var factor = figure(figures, "01", "I.A");
        assertThat(factor.value().orElseThrow()).isEqualTo("33.33");
        assertThat(factor.counts().orElseThrow().answered()).isEqualTo(7);
    }

    @Test
    void the_nation_comes_first_then_the_provinces_by_code_each_in_the_order_of_the_form() {
        var forms = new Forms().answered(1, "79", "q9_1", "4").answered(1, "01", "q9_1", "4");

        var figures = score(methodology, Map.of("79", 1L, "01", 1L, "02", 1L), forms);

        assertThat(figures.stream().map(f -> f.unit().code()).distinct())
                .containsExactly("VN", "01", "02", "79");
        assertThat(figures.stream().limit(51).map(Figure::criterion))
                .startsWith("SIPAS", "I", "I.A", "9.1", "9.2", "I.B")
                .hasSize(51);
    }

    @Test
    void provinces_come_by_code_however_many_there_are() {
        var population = new HashMap<String, Long>();
        for (int code = 10; code < 73; code++) {
            population.put(Integer.toString(code), 1L);
        }

        var figures = score(methodology, population, new Forms().answered(1, "42", "q9_1", "4"));

        assertThat(figures.stream().skip(51).map(f -> f.unit().code()).distinct())
                .hasSize(63)
                .isSorted();
    }

    /**
     * No rounding in between, be it to twelve digits, and no floating point shows the difference.
     */
    @Test
    void a_hair_below_the_half_is_rounded_down_and_the_half_itself_up() {
        assertThat(publishedIndex(83_944_999_999_999_999L)).isEqualTo("83.94");
        assertThat(publishedIndex(83_945_000_000_000_000L)).isEqualTo("83.95");
    }

    /** Index of a province where so many of a hundred million billion are satisfied. */
    private BigDecimal publishedIndex(long satisfied) {
        var codes = Map.of("4", satisfied, "1", 100_000_000_000_000_000L - satisfied);
        var answers = new HashMap<String, Map<String, Long>>();
        methodology.leaves().forEach(leaf -> answers.put(leaf.code(), codes));
        var tallies = new Tallies(Map.of(Forms.province("01"), new Tally(30, answers)));
        var figures = scorer(methodology, Map.of("01", 1L)).score(tallies).orRefuse();
        return figure(figures, "01", "SIPAS").value().orElseThrow();
    }

    @Test
    void a_province_without_forms_is_there_without_a_figure() {
        var forms = new Forms().answered(1, "01", "q9_1", "4");

        var figure = figure(score(methodology, Map.of("01", 1L, "02", 1L), forms), "02", "SIPAS");

        assertThat(figure.counts().orElseThrow().forms()).isZero();
        assertThat(figure.exact()).isEmpty();
        assertThat(figure.value()).isEmpty();
        assertThat(figure.rank()).isEmpty();
    }

    @Test
    void the_nation_is_the_plain_mean_of_the_provinces_when_the_methodology_says_so() {
        var nation = nationOf(NationRule.MEAN_OF_PROVINCES);

        assertThat(nation.value().orElseThrow()).isEqualTo("50.00");
    }

    @Test
    void the_nation_is_all_respondents_in_one_pot_when_the_methodology_says_so() {
        var nation = nationOf(NationRule.POOLED_RESPONDENTS);

        assertThat(nation.value().orElseThrow()).isEqualTo("25.00");
        assertThat(nation.counts().orElseThrow().answered()).isEqualTo(4 * 39);
        assertThat(nation.counts().orElseThrow().satisfied()).isEqualTo(39);
    }

    @Test
    void the_nation_is_weighted_by_population_when_the_methodology_says_so() {
        var nation = nationOf(NationRule.POPULATION_WEIGHTS);

        assertThat(nation.value().orElseThrow()).isEqualTo("90.00");
    }

    /** One satisfied form of a province of 900, three dissatisfied of a province of 100. */
    private Figure nationOf(NationRule rule) {
        var methodology = SipasForm.methodology(rule, 1);
        var forms =
                new Forms()
                        .answeredAll(1, "01", methodology, "5")
                        .answeredAll(3, "02", methodology, "1");
        return figure(score(methodology, Map.of("01", 900L, "02", 100L), forms), NATION, "SIPAS");
    }

    @Test
    void a_province_that_did_not_answer_a_criterion_carries_no_weight_in_the_nations() {
        var methodology = SipasForm.methodology(NationRule.POPULATION_WEIGHTS, 1);
        var forms = new Forms().answered(1, "01", "q9_1", "5").answered(1, "02", "q9_2", "1");

        var figures = score(methodology, Map.of("01", 1L, "02", 999L), forms);

        assertThat(figure(figures, NATION, "9.1").value().orElseThrow()).isEqualTo("100.00");
    }

    @Test
    void too_few_forms_are_not_published_and_not_ranked_but_count_for_the_nation() {
        var methodology = SipasForm.methodology(NationRule.MEAN_OF_PROVINCES, 3);
        var forms =
                new Forms()
                        .answeredAll(3, "01", methodology, "1")
                        .answeredAll(2, "02", methodology, "5");

        var figures = score(methodology, Map.of("01", 1L, "02", 1L), forms);

        var small = figure(figures, "02", "SIPAS");
        assertThat(small.value()).isEmpty();
        assertThat(small.rank()).isEmpty();
        assertThat(small.exact().orElseThrow()).isEqualTo("100.000000000000");
        assertThat(figure(figures, "01", "SIPAS").rank()).hasValue(1);
        assertThat(figure(figures, NATION, "SIPAS").value().orElseThrow()).isEqualTo("50.00");
    }

    @Test
    void equal_published_values_share_a_rank_and_the_next_is_skipped() {
        var forms =
                new Forms()
                        .answeredAll(1, "01", methodology, "4")
                        .answeredAll(2, "02", methodology, "5")
                        .answeredAll(1, "04", methodology, "1")
                        .answeredAll(1, "06", methodology, "3")
                        .answeredAll(1, "06", methodology, "4");
        var provinces = Map.of("01", 1L, "02", 1L, "04", 1L, "06", 1L);

        var ranks =
                score(methodology, provinces, forms).stream()
                        .filter(f -> f.criterion().equals("SIPAS"))
                        .collect(Collectors.toMap(f -> f.unit().code(), Figure::rank));

        assertThat(ranks)
                .isEqualTo(
                        Map.of(
                                "VN", OptionalInt.empty(),
                                "01", OptionalInt.of(1),
                                "02", OptionalInt.of(1),
                                "06", OptionalInt.of(3),
                                "04", OptionalInt.of(4)));
    }

    @Test
    void values_that_differ_only_behind_the_published_digits_share_a_rank() {
        var forms =
                new Forms()
                        .answered(20_000, "01", "q9_1", "4")
                        .answered(9_999, "02", "q9_1", "4")
                        .answered(10_001, "02", "q9_1", "5")
                        .answered(1, "01", "q9_1", "1");

        var figures = score(methodology, Map.of("01", 1L, "02", 1L), forms);

        assertThat(figure(figures, "01", "9.1").exact())
                .isNotEqualTo(figure(figures, "02", "9.1").exact());
        assertThat(figure(figures, "01", "9.1").rank()).hasValue(1);
        assertThat(figure(figures, "02", "9.1").rank()).hasValue(1);
    }

    @Test
    void every_fault_of_a_table_is_told_at_once() {
        var province = AnswerTable.Column.of("province", 3, List.of("01", "98", "")::get);
        var verdict =
                scorer(methodology, Map.of("01", 1L)).score(new AnswerTable(3, List.of(province)));

        assertThat(verdict.problems()).extracting(Problem::code).contains("SCO-101", "SCO-102");
        assertThat(verdict.problems())
                .extracting(Problem::where)
                .contains("column q9_1", "column q9_39", "column province, value 98")
                .contains("column province, row 3");
        assertThat(verdict.problems()).hasSize(41);
    }

    @Test
    void a_weighted_nation_needs_the_population_of_every_province() {
        var methodology = SipasForm.methodology(NationRule.POPULATION_WEIGHTS, 1);
        var forms = new Forms().answered(1, "01", "q9_1", "5");

        var verdict = scorer(methodology, Map.of("01", 0L)).score(forms.table(methodology));

        assertThat(verdict.problems()).extracting(Problem::code).containsExactly("SCO-104");
    }

    private static List<Figure> score(
            ShareOfAnswers methodology, Map<String, Long> population, Forms forms) {
        return scorer(methodology, population).score(forms.table(methodology)).orRefuse();
    }

    private static Scorer scorer(ShareOfAnswers methodology, Map<String, Long> population) {
        var byUnit =
                population.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        e -> Forms.province(e.getKey()), Map.Entry::getValue));
        return new Scorer(methodology, Forms.REGISTRY, byUnit);
    }

    private static Figure figure(List<Figure> figures, String province, String criterion) {
        return figure(figures, Forms.province(province), criterion);
    }

    private static Figure figure(List<Figure> figures, UnitRef unit, String criterion) {
        return figures.stream()
                .filter(f -> f.unit().equals(unit) && f.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
