package vn.cchc.edition.internal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.edition.EditionDifference.Reach;

/** What the year bundles of SIPAS 2022 and 2024 say changed. */
class SipasOf2022And2024Test {
    private final YearsApart years =
            YearsApart.of(YearsApart.year("sipas-2022"), YearsApart.year("sipas-2024"));

    @Test
    void the_calculation_is_the_same_and_the_units_are() {
        assertThat(years.told(Reach.EVERYTHING)).isEmpty();
        assertThat(years.told(Reach.NATION)).isEmpty();
        assertThat(years.difference().units().comparable()).isTrue();
        assertThat(years.difference().nation().comparable()).isTrue();
    }

    @Test
    void thirty_three_criteria_became_thirty_nine() {
        assertThat(years.told()).contains("Number of criteria: was 33, is 39.");
    }

    @Test
    void a_question_that_kept_its_words_under_another_number_is_renumbered_not_new() {
        assertThat(years.told())
                .contains(
                        "Renumbered: 9.28 is now 9.34 “The result of people's administrative"
                                + " procedures is returned on the appointed date”, the same question.");
    }

    @Test
    void a_number_that_now_holds_another_question_is_never_taken_for_the_same() {
        // 9.13 was the family economy, and is the policy on administrative reform.
        assertThat(years.node("9.13").earlier()).isEmpty();
        assertThat(years.because("9.13")).isEqualTo("it is new in the later year");
    }

    @Test
    void the_authorities_instead_of_the_state_agencies_is_another_wording() {
        assertThat(years.node("9.2").earlier()).contains("9.2");
        assertThat(years.because("9.2")).isEqualTo("the question was reworded");
    }

    @Test
    void only_the_results_of_service_may_be_compared() {
        assertThat(years.comparable())
                .containsExactly("II.4 II.D", "9.28 9.34", "9.29 9.35", "9.30 9.36");
    }

    @Test
    void the_index_itself_may_not_and_the_reason_counts_its_criteria() {
        assertThat(years.because("SIPAS"))
                .matches(
                        "its 39 criteria include [0-9]+ new, [0-9]+ reworded; [0-9]+ of the earlier year are gone");
    }

    @Test
    void who_was_asked_and_how_many_is_told_for_the_reader_to_judge() {
        assertThat(years.told(Reach.CARE))
                .contains("Forms in the sampling plan: was 36000, is 36525.")
                .anyMatch(words -> words.startsWith("Who was asked: was “All adults"))
                .anyMatch(words -> words.startsWith("Sampling design for errors: was none"));
    }

    @Test
    void every_node_of_both_trees_has_a_verdict() {
        var nodes = years.difference().nodes();
        assertThat(nodes.stream().filter(n -> n.later().isPresent())).hasSize(1 + 2 + 9 + 39);
        assertThat(nodes.stream().filter(n -> n.earlier().isPresent())).hasSize(1 + 2 + 9 + 33);
    }
}
