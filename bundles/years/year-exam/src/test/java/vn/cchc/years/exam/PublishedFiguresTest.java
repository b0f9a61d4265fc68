package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published figures against the rule. In the template content I has 3 criteria, II has 1. */
class PublishedFiguresTest {
    @TempDir private Path folder;

    @Test
    void a_total_that_is_the_mean_of_the_criteria_follows_the_rule() throws IOException {
        assertThat(
                        figures(
                                        "nation,VN,SAMPLE,72.50,",
                                        "nation,VN,I,80.00,",
                                        "nation,VN,II,50.00,")
                                .contradictions())
                .isEmpty();
    }

    @Test
    void the_mean_of_the_contents_contradicts_it() throws IOException {
        assertThat(
                        figures(
                                        "nation,VN,SAMPLE,65.00,",
                                        "nation,VN,I,80.00,",
                                        "nation,VN,II,50.00,")
                                .contradictions())
                .containsExactly("VN SAMPLE: published 65.00, computed 72.500000");
    }

    @Test
    void what_rounding_explains_is_no_contradiction() throws IOException {
        assertThat(
                        figures(
                                        "nation,VN,SAMPLE,72.51,",
                                        "nation,VN,I,80.00,",
                                        "nation,VN,II,50.00,")
                                .contradictions())
                .isEmpty();
    }

    @Test
    void a_total_of_which_a_part_is_unknown_cannot_be_judged() throws IOException {
        assertThat(figures("nation,VN,SAMPLE,10.00,", "nation,VN,I,80.00,").contradictions())
                .isEmpty();
    }

    @Test
    void a_better_rank_with_a_lower_figure_is_told() throws IOException {
        var figures =
                figures("province,01,I,80.00,1", "province,02,I,79.00,2", "province,04,I,79.50,3");

        assertThat(figures.wrongRanks()).hasSize(1).first().asString().contains("79.50");
    }

    @Test
    void equal_figures_share_a_rank() throws IOException {
        assertThat(figures("province,01,I,80.00,1", "province,02,I,80.00,1").wrongRanks())
                .isEmpty();
        assertThat(
                        new PublishedFigures(
                                        TemplateYear.published(
                                                folder.resolve("other"),
                                                "province,01,I,80.00,1",
                                                "province,02,I,80.00,2"))
                                .wrongRanks())
                .hasSize(1);
    }

    private PublishedFigures figures(String... rows) throws IOException {
        return new PublishedFigures(TemplateYear.published(folder.resolve("year"), rows));
    }
}
