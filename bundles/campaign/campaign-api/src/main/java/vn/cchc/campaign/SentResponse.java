package vn.cchc.campaign;

import java.util.Map;

/**
 * One filled questionnaire on its way in.
 *
 * @param instance id drawn for it before it was filled in: a UUID; the same again is the same
 *     response
 * @param answers by path of the question, as the questionnaire writes them
 */
public record SentResponse(String instance, Map<String, String> answers) {
    public SentResponse {
        answers = Map.copyOf(answers);
    }
}
