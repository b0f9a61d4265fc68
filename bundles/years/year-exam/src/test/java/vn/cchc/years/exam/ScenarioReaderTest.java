package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Scenarios are read strictly: none may quietly test nothing. */
class ScenarioReaderTest {
    private static final String GOOD =
            """
            scenario: "A blank is not a zero"
            answers:
              "I.1": { "4": "9", "1": "1", "blank": "4" }
            expect:
              "I.1": "90.00"
              "II": "none"
            because:
              - "9 of 10"
            """;

    @TempDir private Path folder;

    @Test
    void a_case_holds_what_is_given_what_is_expected_and_why() throws IOException {
        Scenario scenario = read(GOOD).get(0);

        assertThat(scenario.answers().get("I.1")).containsEntry("4", 9L).containsEntry("blank", 4L);
        assertThat(scenario.expected().get("I.1").orElseThrow()).isEqualByComparingTo("90.00");
        assertThat(scenario.expected().get("II")).isEmpty();
        assertThat(scenario.because()).containsExactly("9 of 10");
    }

    @Test
    void cases_in_one_file_are_parted_by_a_line() throws IOException {
        assertThat(read(GOOD + "---\n" + GOOD)).hasSize(2);
    }

    @Test
    void a_criterion_that_does_not_exist_is_told() {
        assertThat(told(GOOD.replace("\"I.1\": {", "\"I.9\": {")))
                .containsExactly("EDN-951 scenarios/case.yaml:3");
    }

    @Test
    void a_code_outside_the_scale_is_told() {
        assertThat(told(GOOD.replace("\"4\": \"9\"", "\"6\": \"9\"")))
                .containsExactly("EDN-952 scenarios/case.yaml:3");
    }

    @Test
    void an_expectation_with_other_decimals_is_told() {
        assertThat(told(GOOD.replace("\"90.00\"", "\"90\"")))
                .containsExactly("EDN-953 scenarios/case.yaml:5");
    }

    @Test
    void a_case_that_expects_nothing_or_gives_no_reason_is_told() {
        assertThat(told("scenario: \"Nothing\"\nfigures: { \"I\": \"80.00\" }\n"))
                .containsExactly("EDN-124 scenarios/case.yaml:1", "EDN-124 scenarios/case.yaml:1");
        assertThat(told(GOOD.replace("answers:", "figurs:")))
                .contains("EDN-950 scenarios/case.yaml:1");
    }

    @Test
    void the_cases_of_the_template_year_are_read() throws IOException {
        Path cases = Path.of("../year-template/src/test/resources/scenarios");
        var methodology = TemplateYear.edition().shareOfAnswers().orElseThrow();

        assertThat(new ScenarioReader(methodology).read(cases)).hasSizeGreaterThan(2);
    }

    private List<Scenario> read(String text) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), text);
        return new ScenarioReader(TemplateYear.edition().shareOfAnswers().orElseThrow())
                .read(folder);
    }

    private List<String> told(String text) {
        var problems = new java.util.ArrayList<Problem>();
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(Refusal.class, r -> problems.addAll(r.problems()));
        return problems.stream().map(p -> p.code() + " " + p.where()).toList();
    }
}
