package vn.cchc.edition.internal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.internal.examination.SampleYear;

/** What changed between two years of points, and what that keeps from being compared. */
class PointsYearsApartTest {
    @TempDir private Path folder;

    @Test
    void another_maximum_keeps_the_criterion_and_all_above_it_from_being_compared()
            throws IOException {
        var years =
                YearsApart.of(
                        SampleYear.examine(SampleYear.ofPoints().writeFolder(folder.resolve("a")))
                                .orRefuse(),
                        SampleYear.examine(
                                        SampleYear.ofPoints()
                                                .replace(
                                                        "criteria.csv",
                                                        "How much is done,12,",
                                                        "How much is done,13,")
                                                .replace(
                                                        "criteria.csv",
                                                        "Number of initiatives,8,",
                                                        "Number of initiatives,7,")
                                                .replace(
                                                        "rules.csv",
                                                        "recognised,2,8,",
                                                        "recognised,2,7,")
                                                .writeFolder(folder.resolve("b")))
                                .orRefuse());

        assertThat(years.told(Reach.NODES))
                .containsExactlyInAnyOrder(
                        "Maximum of 1.2.1: was 12, is 13.",
                        "Maximum of 1.2.2: was 8, is 7.",
                        "The rule that gives the points of 1.2.2 changed.");
        assertThat(years.because("1.2.1")).isEqualTo("its maximum or rule changed");
        assertThat(years.comparable())
                .contains("1.1 1.1", "2 2", "2.3 2.3")
                .doesNotContain("1.2 1.2", "1 1", "SAMPLE SAMPLE");
    }

    @Test
    void another_step_of_a_rule_changes_every_criterion_that_uses_it() throws IOException {
        var years =
                changed(
                        "rules.csv",
                        "plan-share,,percentage,,,90,75%",
                        "plan-share,,percentage,,,95,75%");

        assertThat(years.told(Reach.NODES))
                .containsExactly("The rule that gives the points of 1.2.1 changed.");
        assertThat(years.node("1.2.1").verdict().comparable()).isFalse();
        assertThat(years.node("1.2.2").verdict().comparable()).isTrue();
    }

    @Test
    void what_does_not_apply_otherwise_changes_every_figure() throws IOException {
        var years =
                changed(
                        "methodology.yaml",
                        "not-applicable: \"reduce-maximum\"",
                        "not-applicable: \"full-points\"");

        assertThat(years.comparable()).isEmpty();
        assertThat(years.told(Reach.EVERYTHING))
                .containsExactly(
                        "A criterion that does not apply: was taken out of the maximum, is earns all"
                                + " its points.");
    }

    @Test
    void the_provinces_of_2017_and_2024_have_no_index_in_common_and_say_why() {
        var years =
                YearsApart.of(
                        YearsApart.year("par-province-2017"), YearsApart.year("par-province-2024"));

        assertThat(years.node("PAR").verdict().comparable()).isFalse();
        assertThat(years.because("PAR")).isNotBlank();
        assertThat(years.difference().nodes())
                .allSatisfy(
                        node ->
                                assertThat(
                                                node.verdict().comparable()
                                                        || node.verdict().because().isPresent())
                                        .isTrue());
        assertThat(years.told()).anyMatch(words -> words.startsWith("Maximum of "));
    }

    private YearsApart changed(String file, String words, String others) throws IOException {
        var before = SampleYear.ofPoints().writeFolder(folder.resolve("a"));
        var after =
                SampleYear.ofPoints().replace(file, words, others).writeFolder(folder.resolve("b"));
        return YearsApart.of(
                SampleYear.examine(before).orRefuse(), SampleYear.examine(after).orRefuse());
    }
}
