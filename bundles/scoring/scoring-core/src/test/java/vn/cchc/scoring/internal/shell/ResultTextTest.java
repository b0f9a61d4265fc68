package vn.cchc.scoring.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.shell.text.JsonText;

class ResultTextTest {
    private final Result draft = SmallYear.draft("12345678-rest", "lan");
    private final Result published = SmallYear.published(draft, "minh");

    @Test
    void a_result_is_a_head_a_national_table_and_a_ranking() {
        String text = text(published).text("SIPAS", 1, 1, false);

        assertThat(text)
                .isEqualTo(
                        """
                        Chỉ số hài lòng 2024
                        sipas/2024, published 2026-11-21 11:00 +07:00
                        7 forms, result 12345678, fingerprint %s

                        Code   Criterion           Value  Answered  Satisfied
                        SIPAS  Chỉ số              55.56
                        II.A     Tiếp cận dịch vụ  61.11
                        II.B     Thủ tục           44.44

                        Provinces by SIPAS
                        Rank  Code  Province  Value  Forms
                           1  01    Hà Nội    66.67      3
                           2  02    Hà Giang   0.00      3
                        Too few forms: Cao Bằng
                        No answers: Hải Phòng
                        """
                                .formatted(published.summary().content().brief()));
    }

    @Test
    void where_the_sample_is_known_every_figure_and_every_rank_has_an_interval() {
        var precise = SmallYear.published(SmallYear.precise("12345678-rest"), "minh");

        assertThat(text(precise).text("SIPAS", 1, 1, false))
                .contains("Intervals of 95 %")
                .containsPattern("Code +Criterion +Value +From +To +Answered +Satisfied")
                .containsPattern("Rank +Code +Province +Value +From +To +Ranks +Group +Forms")
                .containsPattern("1 +01 +Hà Nội +66\\.67 +\\d+\\.\\d\\d +\\d+\\.\\d\\d +1–1 +1 +3");
    }

    @Test
    void all_shows_every_criterion() {
        assertThat(text(published).text("II.A", 0, 0, true))
                .contains("9.24", "9.27", "Provinces by II.A", "Hà Giang");
    }

    @Test
    void what_lies_between_top_and_bottom_is_counted() {
        assertThat(text(published).text("SIPAS", 1, 0, false))
                .contains("Hà Nội")
                .doesNotContain("Hà Giang");
    }

    @Test
    void a_publisher_sees_the_nation_its_counts_and_how_many_provinces_have_a_figure() {
        assertThat(text(draft).forDecision())
                .contains("DRAFT, computed", "7 forms")
                .containsPattern("SIPAS +Chỉ số +\\d+\\.\\d\\d +21 +\\d+")
                .containsPattern("\\d of 4 provinces have a figure.")
                .doesNotContain("9.24");
    }

    @Test
    void a_draft_says_that_it_is_one_and_shows_its_counts() {
        assertThat(text(draft).text("SIPAS", 5, 5, false))
                .contains("DRAFT, computed 2026-11-21 10:00 +07:00")
                .containsPattern("SIPAS +Chỉ số +\\d+\\.\\d\\d +21 +\\d+");
    }

    @Test
    void a_fresh_draft_gives_its_id_on_a_line_of_its_own() {
        assertThat(ResultNews.drafted(draft).lines())
                .contains("Result: 12345678-rest", "Edition: sipas/2024", "Nation: SIPAS 55.56");
    }

    @Test
    void the_list_fits_a_hundred_columns() {
        String list = ResultNews.list(List.of(published.summary(), draft.summary()));

        assertThat(list.lines()).hasSize(3).allMatch(line -> line.length() <= 100);
        assertThat(list).contains("12345678  sipas/2024  published", "draft");
    }

    @Test
    void json_holds_the_same_as_over_http() {
        assertThat(
                        JsonText.of(
                                vn.cchc.scoring.internal.rest.ResultViews.list(
                                        List.of(draft.summary()))))
                .contains("\"status\" : \"draft\"", "\"computedBy\" : \"lan\"")
                .doesNotContain("null");
    }

    @Test
    void made_up_answers_are_told_in_the_head() {
        assertThat(text(SmallYear.illustrative("m")).text("SIPAS", 1, 1, false))
                .contains(", ILLUSTRATIVE\n");
    }

    private static ResultText text(Result result) {
        return new ResultText(result, new UnitNames(SmallYear.registry()));
    }
}
