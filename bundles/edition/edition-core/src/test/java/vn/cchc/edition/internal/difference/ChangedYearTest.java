package vn.cchc.edition.internal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.Period;

/** One thing changed in a year, and what that keeps from being compared. */
class ChangedYearTest {
    @TempDir private Path folder;

    @Test
    void a_year_differs_from_itself_in_nothing() {
        for (String name : new String[] {"sipas-2024", "par-province-2024", "par-ministry-2024"}) {
            var year = YearsApart.year(name);
            var same = YearsApart.of(year, year).difference();

            assertThat(same.changes()).as(name).isEmpty();
            assertThat(same.nodes()).allMatch(node -> node.verdict().comparable());
        }
    }

    @Test
    void other_satisfied_codes_keep_every_figure_from_being_compared() throws IOException {
        var years =
                changed(
                        sample(),
                        "methodology.yaml",
                        "satisfied: [\"4\", \"5\"]",
                        "satisfied: [\"5\"]");

        assertThat(years.told(Reach.EVERYTHING))
                .containsExactly("Codes that count as satisfied: was 4, 5, is 5.");
        assertThat(years.comparable()).isEmpty();
        assertThat(years.because(root(years)))
                .isEqualTo("codes that count as satisfied: was 4, 5, is 5");
    }

    @Test
    void another_rule_for_the_nation_leaves_the_provinces_comparable() throws IOException {
        var years =
                changed(
                        sample(),
                        "methodology.yaml",
                        "nation: \"mean-of-provinces\"",
                        "nation: \"pooled-respondents\"");

        assertThat(years.difference().nation().comparable()).isFalse();
        assertThat(years.difference().units().comparable()).isTrue();
        assertThat(years.comparable()).isNotEmpty();
    }

    @Test
    void new_provinces_are_other_units_unless_both_years_are_computed_on_the_same()
            throws IOException {
        var before = sample().writeFolder(folder.resolve("before"));
        var after =
                sample().replace("edition.yaml", "registry: \"2024\"", "registry: \"2026\"")
                        .writeFolder(folder.resolve("after"));
        var earlier = SampleYear.examine(before).orRefuse();
        var later = SampleYear.examine(after).orRefuse();

        assertThat(YearsApart.of(earlier, later).difference().units().because().orElseThrow().en())
                .isEqualTo("system of units: was 2024, is 2026");
        assertThat(YearsApart.of(earlier, later).difference().nation().comparable()).isFalse();
        var onNew = YearsApart.on(new Period("2026"), earlier, later).difference();
        assertThat(onNew.units().comparable()).isTrue();
        assertThat(onNew.nation().comparable()).isTrue();
    }

    @Test
    void points_and_answers_have_nothing_in_common() throws IOException {
        var answers = SampleYear.examine(sample().writeFolder(folder.resolve("a"))).orRefuse();
        var points =
                SampleYear.examine(SampleYear.ofPoints().writeFolder(folder.resolve("p")))
                        .orRefuse();

        var years = YearsApart.of(answers, points);

        assertThat(years.comparable()).isEmpty();
        assertThat(years.told(Reach.EVERYTHING))
                .contains("Kind of calculation: was share-of-answers, is points.");
    }

    private static SampleYear sample() {
        return new SampleYear();
    }

    private static String root(YearsApart years) {
        return years.difference().nodes().get(0).later().orElseThrow();
    }

    private YearsApart changed(SampleYear year, String file, String words, String others)
            throws IOException {
        Edition before = SampleYear.examine(sample().writeFolder(folder.resolve("b"))).orRefuse();
        year.replace(file, words, others);
        Edition after = SampleYear.examine(year.writeFolder(folder.resolve("c"))).orRefuse();
        return YearsApart.of(before, after);
    }
}
