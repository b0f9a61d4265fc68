package vn.cchc.edition.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.cchc.edition.Survey;
import vn.cchc.edition.Surveys;
import vn.cchc.model.LanguageText;

/**
 * A questionnaire that is put to people and makes no index.
 *
 * @param instrument name of the instrument of the year
 * @param asked {@code officials}, {@code citizens} or both
 * @param results always {@code no-index}: counts of answers, never an index
 */
@Schema(description = "A questionnaire that is put to people; its results are no index")
public record SurveyRecord(
        String instrument,
        List<String> asked,
        LanguageText title,
        LanguageText purpose,
        String results,
        String source) {

    static List<SurveyRecord> all(Surveys surveys) {
        return surveys.surveys().stream().map(SurveyRecord::of).toList();
    }

    private static SurveyRecord of(Survey survey) {
        return new SurveyRecord(
                survey.instrument(),
                survey.asked().stream().map(Survey.Respondents::word).toList(),
                survey.title(),
                survey.purpose(),
                "no-index",
                survey.source());
    }
}
