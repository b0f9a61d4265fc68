package vn.cchc.edition.internal.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Survey;
import vn.cchc.model.Problem;

/** Years of surveys: whom they ask, and what their forms may do that a scored form may not. */
class SurveyYearsTest {
    private static final Path YEARS = Path.of("../../years");

    @TempDir private Path folder;

    @Test
    void in_2024_the_people_are_asked_and_in_2026_officials_too() {
        assertThat(year("opinion-2024").surveys().orElseThrow().surveys())
                .extracting(Survey::asked)
                .containsExactly(List.of(Survey.Respondents.CITIZENS));
        assertThat(year("opinion-2026").surveys().orElseThrow().surveys())
                .extracting(Survey::instrument)
                .containsExactly("citizens", "officials");
        assertThat(year("impact-2024").surveys().orElseThrow().of("officials")).isPresent();
    }

    @Test
    void they_are_illustrative_and_no_index() {
        for (String name : List.of("opinion-2024", "opinion-2026", "impact-2024")) {
            Edition year = year(name);
            assertThat(year.illustrative()).as(name).isTrue();
            assertThat(year.methodology()).as(name).isEmpty();
            assertThat(year.plan()).as(name).isEmpty();
            assertThat(year.scoredInstrument()).as(name).isEmpty();
            assertThat(year.published()).as(name).isEmpty();
        }
    }

    @Test
    void a_form_that_people_go_through_may_look_at_the_day_and_a_scored_one_may_not()
            throws IOException {
        var surveys =
                SampleYear.ofSurveys()
                        .replace(
                                "instruments/citizens/survey.csv",
                                "${used} = '1'",
                                "${used} = '1' and today() > date('2020-01-01')");
        var index =
                new SampleYear()
                        .replace(
                                "instruments/form/survey.csv",
                                "Giới tính,Sex,,,,",
                                "Giới tính,Sex,,,,today() > date('2020-01-01')");

        assertThat(SampleYear.examine(surveys.writeFolder(folder.resolve("surveys"))).problems())
                .isEmpty();
        assertThat(SampleYear.examine(index.writeFolder(folder.resolve("index"))).problems())
                .extracting(Problem::code)
                .isNotEmpty()
                .allMatch(code -> code.startsWith("SUR-"));
    }

    private static Edition year(String name) {
        return SampleYear.examine(YEARS.resolve(name + "/src/main/resources")).orRefuse();
    }
}
