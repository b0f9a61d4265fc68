package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.Methodology;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.points.Given;

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

    private static final String OF_POINTS =
            """
            scenario: "Scores"
            rules:
              share: "70"
            scores:
              "1.1": "no"
              "2.1.1": "missing"
            expect:
              "2.3": "70.00"
            expect-points:
              "2.3": "14"
            because:
              - "70 % of 20"
            """;

    @TempDir private Path folder;

    @Test
    void a_case_holds_what_is_given_what_is_expected_and_why() throws IOException {
        Scenario scenario = read(GOOD).get(0);

        var answers = (Scenario.Input.Answers) scenario.input();
        assertThat(answers.codes().get("I.1")).containsEntry("4", 9L).containsEntry("blank", 4L);
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
        var methodology = TemplateYear.edition().methodology().orElseThrow();

        assertThat(new ScenarioReader(methodology).read(cases)).hasSizeGreaterThan(2);
    }

    @Test
    void a_case_of_points_gives_scores_by_rule_and_by_criterion() throws IOException {
        Scenario scenario = read(OF_POINTS, points()).get(0);

        var scores = (Scenario.Input.Scores) scenario.input();
        assertThat(scores.given())
                .containsEntry("1.1", new Given.YesNo(false))
                .containsEntry("2.3", new Given.Percentage(new BigDecimal("70")))
                .containsEntry("2.4", new Given.Percentage(new BigDecimal("70")))
                .doesNotContainKeys("2.1.1", "1.3");
        assertThat(scenario.expectedPoints().get("2.3").orElseThrow()).isEqualByComparingTo("14");
    }

    @Test
    void scores_that_test_nothing_are_told() {
        assertThat(told(OF_POINTS.replace("share: ", "shares: "), points()))
                .containsExactly("EDN-954 scenarios/case.yaml:3");
        assertThat(told(OF_POINTS.replace("\"1.1\"", "\"1.2\""), points()))
                .containsExactly("EDN-955 scenarios/case.yaml:5");
        assertThat(told(OF_POINTS.replace("\"no\"", "\"never\""), points()))
                .containsExactly("EDN-956 scenarios/case.yaml:5");
        assertThat(told("scenario: \"x\"\nexpect: {}\nbecause: [\"x\"]\n", points()))
                .containsExactly("EDN-950 scenarios/case.yaml:1");
    }

    private static Methodology<?> points() {
        return TemplateYear.ofPoints().methodology().orElseThrow();
    }

    private List<Scenario> read(String text) throws IOException {
        return read(text, TemplateYear.edition().methodology().orElseThrow());
    }

    private List<Scenario> read(String text, Methodology<?> methodology) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), text);
        return new ScenarioReader(methodology).read(folder);
    }

    private List<String> told(String text) {
        return told(text, TemplateYear.edition().methodology().orElseThrow());
    }

    private List<String> told(String text, Methodology<?> methodology) {
        var problems = new java.util.ArrayList<Problem>();
        assertThatThrownBy(() -> read(text, methodology))
                .isInstanceOfSatisfying(Refusal.class, r -> problems.addAll(r.problems()));
        return problems.stream().map(p -> p.code() + " " + p.where()).toList();
    }
}
