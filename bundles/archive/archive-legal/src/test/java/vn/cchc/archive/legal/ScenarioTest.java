package vn.cchc.archive.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in headings, grounds, closing articles and signatures of real forms. */
class ScenarioTest {
    private final LegalReader reader = new LegalReader();

    static List<Scenario> scenarios() {
        return Scenario.all("scenarios.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void isReadAsAPersonReadsIt(Scenario scenario) {
        assertThat(Told.of(reader.read(scenario.pages()))).isEqualTo(scenario.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void isReadTheSameWhenMarksStandApart(Scenario scenario) {
        List<String> apart =
                scenario.pages().stream()
                        .map(page -> Normalizer.normalize(page, Normalizer.Form.NFD))
                        .toList();
        assertThat(Told.of(reader.read(apart))).isEqualTo(scenario.expected());
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(60);
    }
}
