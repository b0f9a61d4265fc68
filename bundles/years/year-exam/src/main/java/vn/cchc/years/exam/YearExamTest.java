package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.scoring.engine.IndexTree;
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
        ShareOfAnswers methodology = year.edition().shareOfAnswers().orElseThrow();
        List<Scenario> scenarios = new ScenarioReader(methodology).read(year.scenarios());
        assertThat(scenarios).as("scenarios in src/test/resources/scenarios").isNotEmpty();
        return scenarios.stream()
                .map(s -> DynamicTest.dynamicTest(s.name(), () -> hold(s, methodology)))
                .toList();
    }

    private static void hold(Scenario scenario, ShareOfAnswers methodology) {
        var tree = new IndexTree(methodology);
        Map<String, Ratio> computed =
                scenario.figures().isEmpty()
                        ? tree.fromTallies(scenario.answers())
                        : tree.fromFigures(scenario.figures());
        var published = new LinkedHashMap<String, Optional<BigDecimal>>();
        for (String code : scenario.expected().keySet()) {
            published.put(code, Optional.ofNullable(computed.get(code)).map(tree::publish));
        }
        assertThat(published)
                .as("%s, because: %s", scenario.where(), scenario.because())
                .isEqualTo(scenario.expected());
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
