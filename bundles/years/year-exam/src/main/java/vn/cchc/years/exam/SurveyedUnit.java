package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.officials.Admitted;
import vn.cchc.scoring.officials.GroupAnswers;
import vn.cchc.scoring.officials.OfficialsScore;
import vn.cchc.scoring.officials.OfficialsScorer;

/** Holds a case against what the engine makes of it for one unit. */
record SurveyedUnit(PointsOfCriteria methodology, UnitRef unit) {

    void hold(SurveyScenario scenario) {
        Map<String, OfficialsScore> scores = scores(scenario);
        var percent = new LinkedHashMap<String, Optional<BigDecimal>>();
        scenario.expected().keySet().forEach(c -> percent.put(c, scores.get(c).percent()));
        var points = new LinkedHashMap<String, Optional<Ratio>>();
        var expectedPoints = new LinkedHashMap<String, Optional<Ratio>>();
        scenario.expectedPoints()
                .forEach(
                        (c, expected) -> {
                            points.put(c, scores.get(c).points());
                            expectedPoints.put(c, Optional.of(Ratio.of(expected)));
                        });
        var tooFew = new LinkedHashMap<String, List<String>>();
        scenario.tooFew().keySet().forEach(c -> tooFew.put(c, scores.get(c).tooFew()));

        String why = scenario.where() + ", because: " + scenario.because();
        assertThat(percent).as(why).isEqualTo(scenario.expected());
        assertThat(points).as(why).isEqualTo(expectedPoints);
        assertThat(tooFew).as(why).isEqualTo(scenario.tooFew());
    }

    private Map<String, OfficialsScore> scores(SurveyScenario scenario) {
        OfficialsSurvey survey = methodology.officialsSurvey().orElseThrow();
        var answers =
                survey.groups().stream()
                        .map(group -> answers(group.instrument(), scenario))
                        .toList();
        var scores = new LinkedHashMap<String, OfficialsScore>();
        new OfficialsScorer(methodology, List.of(unit))
                .score(answers)
                .orRefuse()
                .forEach(score -> scores.put(score.criterion(), score));
        return scores;
    }

    private GroupAnswers answers(String instrument, SurveyScenario scenario) {
        var group = new GroupAnswers(instrument, instrument, Admitted.THE_INVITED);
        scenario.answers()
                .getOrDefault(instrument, Map.of())
                .forEach(
                        (question, codes) ->
                                codes.forEach(
                                        (code, times) ->
                                                group.count(unit.code(), question, code, times)));
        return group;
    }
}
