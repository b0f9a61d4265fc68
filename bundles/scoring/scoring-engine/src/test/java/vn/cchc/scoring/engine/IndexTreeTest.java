package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexTreeTest {
    private final IndexTree tree = new IndexTree(SipasForm.methodology());

    @Test
    void content_ii_of_2024_comes_out_of_its_five_factors() {
        var known = figures("II.A 84.27, II.B 84.23, II.C 84.29, II.D 84.12, II.E 83.50");

        assertThat(published(known, "II")).isEqualTo("84.09");
        assertThat(mean("84.27", "84.23", "84.29", "84.12", "83.50"))
                .as("the rival, a plain mean of the factors")
                .isEqualTo("84.08");
    }

    @Test
    void the_index_of_2024_comes_out_of_its_two_contents() {
        var known = figures("I 83.84, II 84.09");

        assertThat(published(known, "SIPAS")).isEqualTo("83.94");
        assertThat(mean("83.84", "84.09"))
                .as("the rival, a plain mean of the contents")
                .isEqualTo("83.97");
    }

    @Test
    void a_mean_of_the_nine_factors_would_give_another_index_for_2024() {
        var weighted = new BigDecimal("83.84").multiply(new BigDecimal(4));
        var services = new BigDecimal("84.09").multiply(new BigDecimal(5));
        var rival = weighted.add(services).divide(new BigDecimal(9), 2, RoundingMode.HALF_UP);

        assertThat(rival).isEqualTo("83.98").isNotEqualTo(new BigDecimal("83.94"));
    }

    @Test
    void the_index_of_2023_comes_out_of_content_i_and_the_factors_of_the_unknown_content_ii() {
        var known = figures("I 82.49, II.A 83.00, II.B 83.02, II.C 83.12, II.D 83.03, II.E 82.27");

        assertThat(published(known, "II")).isEqualTo("82.90");
        assertThat(published(known, "SIPAS")).isEqualTo("82.66");
        assertThat(mean("82.49", "82.896")).as("the rival").isEqualTo("82.69");
    }

    @Test
    void the_index_of_ha_noi_comes_out_of_its_contents_in_2023_and_2024() {
        assertThat(published(figures("I 83.46, II 83.72"), "SIPAS")).isEqualTo("83.57");
        assertThat(mean("83.46", "83.72")).as("the rival").isEqualTo("83.59");
        assertThat(published(figures("I 86.51, II 86.49"), "SIPAS")).isEqualTo("86.50");
    }

    @Test
    void rounded_figures_are_never_chained() {
        // Content II is 82.896; carried on as 82.90 it would still give 82.66, so look at the rest.
        var known = figures("I 82.49, II.A 83.00, II.B 83.02, II.C 83.12, II.D 83.03, II.E 82.27");

        assertThat(tree.fromFigures(known).get("SIPAS").round(6, RoundingMode.HALF_UP))
                .isEqualTo("82.656667");
    }

    @Test
    void a_known_figure_is_not_recomputed_from_those_below_it() {
        var known = figures("II 80, II.A 10, II.B 10, II.C 10, II.D 10, II.E 10");

        assertThat(published(known, "II")).isEqualTo("80.00");
        assertThat(published(known, "SIPAS")).isEqualTo("80.00");
    }

    @Test
    void what_is_not_known_is_left_out_and_a_node_with_nothing_known_has_no_figure() {
        var figures = tree.fromFigures(figures("II.A 90, II.B 80"));

        assertThat(figures.get("II").round(4, RoundingMode.HALF_UP)).isEqualTo("84.2857");
        assertThat(figures).doesNotContainKeys("I", "I.A", "9.1", "9.24", "II.C");
    }

    @Test
    void a_criterion_is_the_share_of_satisfied_answers() {
        var figures = tree.fromTallies(Map.of("9.1", codes(10, 20, 30, 25, 15)));

        assertThat(tree.publish(figures.get("9.1"))).isEqualTo("40.00");
    }

    @Test
    void a_criterion_may_be_named_by_its_question() {
        assertThat(tree.fromTallies(Map.of("q9_24", codes(0, 0, 1, 1, 1))))
                .isEqualTo(tree.fromTallies(Map.of("9.24", codes(0, 0, 1, 1, 1))));
    }

    @Test
    void an_answer_outside_the_scale_is_no_answer() {
        var figures = tree.fromTallies(Map.of("9.1", Map.of("4", 1L, "1", 1L, "9", 98L)));

        assertThat(tree.publish(figures.get("9.1"))).isEqualTo("50.00");
    }

    @Test
    void a_missing_answer_is_not_a_zero() {
        var answers = Map.of("9.1", codes(0, 0, 0, 1, 0), "9.2", codes(0, 0, 0, 0, 0));

        var figures = tree.fromTallies(answers);

        assertThat(tree.publish(figures.get("I.A"))).isEqualTo("100.00");
        assertThat(figures).doesNotContainKeys("9.2", "II");
    }

    @Test
    void criteria_weigh_the_same_however_many_answered_them() {
        var answers = Map.of("9.1", codes(0, 0, 0, 1000, 0), "9.2", codes(1, 0, 0, 0, 0));

        assertThat(tree.publish(tree.fromTallies(answers).get("I.A"))).isEqualTo("50.00");
    }

    @Test
    void a_third_stays_a_third_up_to_the_index() {
        var answers = new LinkedHashMap<String, Map<String, Long>>();
        SipasForm.methodology().leaves().forEach(c -> answers.put(c.code(), codes(2, 0, 0, 1, 0)));

        assertThat(tree.fromTallies(answers).get("SIPAS")).isEqualTo(Ratio.of(100, 3));
    }

    @Test
    void a_half_is_rounded_up_when_the_methodology_says_so() {
        assertThat(published(figures("SIPAS 83.945"), "SIPAS")).isEqualTo("83.95");
    }

    @Test
    void figures_come_in_the_order_of_the_form() {
        assertThat(tree.fromFigures(figures("II.B 1, I 2, II.A 3")).keySet())
                .containsExactly("SIPAS", "I", "II", "II.A", "II.B");
    }

    @Test
    void what_is_not_in_the_tree_is_refused() {
        assertThatThrownBy(() -> tree.fromFigures(figures("III 80"))).hasMessageContaining("III");
        assertThatThrownBy(() -> tree.fromTallies(Map.of("I.A", codes(1, 1, 1, 1, 1))))
                .hasMessageContaining("I.A");
        assertThatThrownBy(() -> tree.fromTallies(Map.of("9.1", Map.of("4", -1L))))
                .hasMessageContaining("-1");
        assertThatThrownBy(
                        () ->
                                tree.fromTallies(
                                        Map.of(
                                                "9.1", codes(1, 1, 1, 1, 1),
                                                "q9_1", codes(1, 1, 1, 1, 1))))
                .hasMessageContaining("twice");
    }

    private String published(Map<String, BigDecimal> known, String criterion) {
        return tree.publish(tree.fromFigures(known).get(criterion)).toPlainString();
    }

    private static BigDecimal mean(String... values) {
        return List.of(values).stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(new BigDecimal(values.length), 2, RoundingMode.HALF_UP);
    }

    private static Map<String, BigDecimal> figures(String text) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (String pair : text.split(", ")) {
            String[] parts = pair.split(" ");
            figures.put(parts[0], new BigDecimal(parts[1]));
        }
        return figures;
    }

    private static Map<String, Long> codes(long one, long two, long three, long four, long five) {
        return Map.of("1", one, "2", two, "3", three, "4", four, "5", five);
    }
}
