package vn.cchc.campaign;

import java.util.Map;
import java.util.Optional;

/**
 * One filled questionnaire on its way in.
 *
 * @param instance id drawn for it before it was filled in: a UUID; the same again is the same
 *     response
 * @param answers by path of the question, as the questionnaire writes them
 * @param ballot the right to one response, in a campaign by invitation; it is what makes the
 *     response one there, whatever the instance
 */
public record SentResponse(String instance, Map<String, String> answers, Optional<String> ballot) {
    public SentResponse {
        answers = Map.copyOf(answers);
    }

    /** Of somebody who needs no ballot. */
    public SentResponse(String instance, Map<String, String> answers) {
        this(instance, answers, Optional.empty());
    }

    /** Never the ballot or the answers: this may end up in a log. */
    @Override
    public String toString() {
        return "a response";
    }
}
