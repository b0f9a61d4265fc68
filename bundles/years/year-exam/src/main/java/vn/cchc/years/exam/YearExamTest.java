package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.engine.Ratio;

/** What every year must pass to be built. */
public class YearExamTest {
    private final YearUnderExam year = YearUnderExam.ofThisBuild();

    @Test
    void the_server_will_find_nothing_wrong() {
        assertThat(year.examine().problems()).isEmpty();
    }

    @Test
    void it_has_the_manifest_of_a_year() {
        assertThat(year.edition().bundle()).startsWith("vn.cchc.year.");
    }

    @TestFactory
    List<DynamicTest> every_scenario_comes_out_as_written() throws IOException {
        Optional<Methodology<?>> computed = year.edition().methodology();
        return computed.isPresent() ? scenarios(computed.get()) : List.of();
    }

    /** A plan computes nothing, so only the year of an index has scenarios. */
    private List<DynamicTest> scenarios(Methodology<?> methodology) throws IOException {
        List<Scenario> scenarios = new ScenarioReader(methodology).read(year.scenarios());
        assertThat(scenarios).as("scenarios in src/test/resources/scenarios").isNotEmpty();
        return scenarios.stream()
                .map(s -> DynamicTest.dynamicTest(s.name(), () -> hold(s, methodology)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> every_case_of_the_survey_of_officials_comes_out_as_written()
            throws IOException {
        Edition edition = year.edition();
        Optional<OfficialsSurvey> survey =
                edition.pointsOfCriteria().flatMap(PointsOfCriteria::officialsSurvey);
        return survey.isPresent() ? surveyed(edition, survey.get()) : List.of();
    }

    private List<DynamicTest> surveyed(Edition edition, OfficialsSurvey survey) throws IOException {
        PointsOfCriteria points = edition.pointsOfCriteria().orElseThrow();
        UnitRef unit = new AllUnits(points, edition.registry(), year.registry()).first();
        List<SurveyScenario> cases =
                new SurveyScenarioReader(survey, new AskedCodes(edition.instruments()))
                        .read(year.surveyScenarios());
        assertThat(cases).as("cases in src/test/resources/survey-scenarios").isNotEmpty();
        return cases.stream()
                .map(
                        s ->
                                DynamicTest.dynamicTest(
                                        s.name(), () -> new SurveyedUnit(points, unit).hold(s)))
                .toList();
    }

    private static void hold(Scenario scenario, Methodology<?> methodology) {
        var computed = Computed.of(scenario.input(), methodology);
        var published = new LinkedHashMap<String, Optional<BigDecimal>>();
        for (String code : scenario.expected().keySet()) {
            Optional<Ratio> figure = Optional.ofNullable(computed.figures().get(code));
            published.put(code, figure.map(computed::publish));
        }
        var points = new LinkedHashMap<String, Optional<Ratio>>();
        var expectedPoints = new LinkedHashMap<String, Optional<Ratio>>();
        scenario.expectedPoints()
                .forEach(
                        (code, expected) -> {
                            points.put(code, Optional.ofNullable(computed.points().get(code)));
                            expectedPoints.put(code, expected.map(Ratio::of));
                        });
        assertThat(published)
                .as("%s, because: %s", scenario.where(), scenario.because())
                .isEqualTo(scenario.expected());
        assertThat(points)
                .as("%s, because: %s", scenario.where(), scenario.because())
                .isEqualTo(expectedPoints);
        scenario.rivals().forEach(rival -> ruleOut(rival, scenario, methodology));
    }

    private static void ruleOut(RivalRule rival, Scenario scenario, Methodology<?> methodology) {
        assertThat(scenario.input()).isInstanceOf(Scenario.Input.Figures.class);
        var parts = ((Scenario.Input.Figures) scenario.input()).percent();
        assertThat(parts).containsKeys(rival.weights().keySet().toArray(String[]::new));
        BigDecimal figure = scenario.expected().get(rival.node()).orElseThrow();
        assertThat(rival.canHaveMade(figure, parts, methodology.digits()))
                .as("%s: %s is ruled out for %s", scenario.where(), rival.name(), figure)
                .isFalse();
    }

    @TestFactory
    List<DynamicTest> units_with_equal_scores_have_equal_figures_and_ranks() throws IOException {
        Optional<PointsOfCriteria> computed = year.edition().pointsOfCriteria();
        return computed.isPresent() ? units(computed.get()) : List.of();
    }

    private List<DynamicTest> units(PointsOfCriteria points) throws IOException {
        var all = new AllUnits(points, year.edition().registry(), year.registry());
        return new ScenarioReader(points)
                .read(year.scenarios()).stream()
                        .map(s -> DynamicTest.dynamicTest(s.name(), () -> all.hold(s)))
                        .toList();
    }

    @Test
    void the_published_figures_follow_the_rule() {
        assertThat(new PublishedFigures(year.edition()).contradictions()).isEmpty();
    }

    @Test
    void the_published_ranks_follow_the_published_figures() {
        assertThat(new PublishedFigures(year.edition()).wrongRanks()).isEmpty();
    }
}
