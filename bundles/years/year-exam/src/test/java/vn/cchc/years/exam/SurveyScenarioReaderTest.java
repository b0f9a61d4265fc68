package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.Edition;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Cases of the survey of officials are read as strictly as a year. */
class SurveyScenarioReaderTest {
    @TempDir private Path folder;

    private final Edition year = TemplateYear.ofPoints();

    private SurveyScenarioReader reader() {
        var survey = year.pointsOfCriteria().orElseThrow().officialsSurvey().orElseThrow();
        return new SurveyScenarioReader(survey, new AskedCodes(year.instruments()));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("cases.yaml"), text);
    }

    @Test
    void a_case_says_answers_figures_and_reasons() throws IOException {
        write(
                """
                scenario: "Ten of them"
                answers:
                  officials:
                    work_plan: { "1": "10", "9": "2" }
                expect:
                  "2.3": "none"
                too-few:
                  "2.3": ["officials"]
                because: ["Two questions are not answered."]
                """);

        assertThat(reader().read(folder))
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.answers().get("officials").get("work_plan"))
                                    .containsEntry("9", 2L);
                            assertThat(s.expected()).containsEntry("2.3", Optional.empty());
                            assertThat(s.tooFew().get("2.3")).containsExactly("officials");
                        });
    }

    @Test
    void what_the_year_does_not_have_is_told_all_at_once() throws IOException {
        write(
                """
                scenario: "Misspelt"
                answers:
                  managers:
                    work_plan: { "1": "10" }
                  officials:
                    work_plans: { "1": "10" }
                    work_told: { "4": "10" }
                expect:
                  "1.1": "60"
                  "2.3": "much"
                because: ["It tests nothing."]
                """);

        assertThatThrownBy(() -> reader().read(folder))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code)
                                        .contains(
                                                "EDN-957", "EDN-958", "EDN-959", "EDN-960",
                                                "EDN-953"));
    }

    @Test
    void a_folder_that_is_not_there_holds_no_cases() throws IOException {
        assertThat(reader().read(folder.resolve("none"))).isEmpty();
    }
}
