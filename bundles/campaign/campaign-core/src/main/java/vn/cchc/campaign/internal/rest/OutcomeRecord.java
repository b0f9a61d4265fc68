package vn.cchc.campaign.internal.rest;

import java.util.List;
import java.util.OptionalInt;
import vn.cchc.campaign.Outcome;
import vn.cchc.model.LanguageText;

/**
 * What came out, for programs.
 *
 * @param guarded whether small counts are withheld
 */
public record OutcomeRecord(
        String campaign, int responses, boolean guarded, List<QuestionRecord> questions) {

    /**
     * @param answered left out when withheld
     */
    public record QuestionRecord(
            String question,
            PlanRecord.TextRecord label,
            Integer answered,
            List<CountRecord> counts) {}

    /**
     * @param count left out when withheld
     */
    public record CountRecord(String code, PlanRecord.TextRecord label, Integer count) {}

    static OutcomeRecord of(Outcome outcome) {
        return new OutcomeRecord(
                outcome.campaign().id(),
                outcome.responses(),
                outcome.guarded(),
                outcome.questions().stream()
                        .map(
                                q ->
                                        new QuestionRecord(
                                                q.path(),
                                                text(q.label()),
                                                number(q.answered()),
                                                q.counts().stream()
                                                        .map(OutcomeRecord::of)
                                                        .toList()))
                        .toList());
    }

    private static CountRecord of(Outcome.Count count) {
        return new CountRecord(count.code(), text(count.label()), number(count.count()));
    }

    private static PlanRecord.TextRecord text(LanguageText text) {
        return PlanRecord.TextRecord.of(text);
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
