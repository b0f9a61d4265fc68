package vn.cchc.survey.form.internal;

import vn.cchc.model.LanguageText;
import vn.cchc.survey.form.Fault;

/** What breaks a rule of the form, as both the quick check and the engine tell it. */
final class Faults {
    private static final LanguageText RULE_OF_QUESTION =
            new LanguageText(
                    "Câu trả lời không theo quy tắc của câu hỏi này.",
                    "The answer breaks the rule of this question.");

    private Faults() {}

    static Fault missing(Column column) {
        return column.requiredMessage()
                .map(words -> Fault.of(column.name(), AnswerFault.MISSING_SAID, words))
                .orElseGet(() -> Fault.of(column.name(), AnswerFault.MISSING));
    }

    static Fault constraint(Column column) {
        return Fault.of(
                column.name(),
                AnswerFault.CONSTRAINT,
                column.constraintMessage().orElse(RULE_OF_QUESTION));
    }

    static Fault notAsked(Column column) {
        return Fault.of(column.name(), AnswerFault.NOT_ASKED);
    }

    static Fault notOffered(Column column) {
        return Fault.of(column.name(), AnswerFault.NOT_OFFERED);
    }

    static Fault notDecided(Column column) {
        return Fault.of(column.name(), AnswerFault.NOT_DECIDED);
    }
}
