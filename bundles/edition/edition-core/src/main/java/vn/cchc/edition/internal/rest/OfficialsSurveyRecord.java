package vn.cchc.edition.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.model.LanguageText;

/**
 * How answers of officials become points.
 *
 * @param unit question of every form that holds the unit
 * @param minimumAnswers with fewer answers of a group to a question a unit has no figure
 * @param digits decimals of the percentage of a criterion
 * @param rounding {@code half-up} and so on
 * @param sources where each rule is from
 */
@Schema(description = "How answers of officials become points of an index")
public record OfficialsSurveyRecord(
        String unit,
        int minimumAnswers,
        List<RespondentsRecord> groups,
        List<QuestionRecord> questions,
        int digits,
        String rounding,
        Map<String, String> sources) {

    /**
     * A group of respondents.
     *
     * @param weight a decimal; only the relation of the weights counts
     */
    public record RespondentsRecord(String instrument, LanguageText name, String weight) {}

    /**
     * A question that counts for a criterion.
     *
     * @param shares percent of the points by code of the answer; other answers do not count
     */
    public record QuestionRecord(
            String instrument, String question, String criterion, Map<String, String> shares) {}

    static OfficialsSurveyRecord of(OfficialsSurvey survey) {
        return new OfficialsSurveyRecord(
                survey.unit(),
                survey.minimumAnswers(),
                survey.groups().stream()
                        .map(
                                g ->
                                        new RespondentsRecord(
                                                g.instrument(),
                                                g.name(),
                                                g.weight().toPlainString()))
                        .toList(),
                survey.questions().stream().map(OfficialsSurveyRecord::question).toList(),
                survey.digits(),
                MethodologyRecord.word(survey.rounding()),
                survey.sources());
    }

    private static QuestionRecord question(OfficialsSurvey.ScoredQuestion question) {
        var shares = new TreeMap<String, String>();
        question.shares().forEach((code, share) -> shares.put(code, share.toPlainString()));
        return new QuestionRecord(
                question.instrument(), question.question(), question.criterion(), shares);
    }
}
