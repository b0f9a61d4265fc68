package vn.cchc.campaign;

import java.util.List;
import java.util.OptionalInt;
import vn.cchc.model.LanguageText;

/**
 * What came out of a campaign, question by question.
 *
 * @param responses how many count
 * @param guarded whether small counts are withheld, as for everybody outside
 */
public record Outcome(
        Campaign campaign, int responses, boolean guarded, List<QuestionOutcome> questions) {
    public Outcome {
        questions = List.copyOf(questions);
    }

    /**
     * A question whose answers are counted.
     *
     * @param answered how many gave an answer; empty when withheld
     */
    public record QuestionOutcome(
            String path,
            LanguageText group,
            LanguageText label,
            OptionalInt answered,
            List<Count> counts) {
        public QuestionOutcome {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How many gave one answer.
     *
     * @param count empty when it is withheld
     */
    public record Count(String code, LanguageText label, OptionalInt count) {}
}
