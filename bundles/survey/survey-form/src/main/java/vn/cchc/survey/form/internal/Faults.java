package vn.cchc.survey.form.internal;

import vn.cchc.survey.form.Fault;

/** What breaks a rule of the form, in the words both the quick check and the engine use. */
final class Faults {
    private Faults() {}

    static Fault missing(Column column) {
        return new Fault(
                column.name(),
                "SUR-131",
                "The answer is required and missing.",
                "Write it down, or leave the form out.");
    }

    static Fault constraint(Column column) {
        String what =
                column.constraintMessage()
                        .map(message -> message.vi() + " / " + message.en())
                        .orElse("The answer breaks the rule of this question.");
        return new Fault(
                column.name(), "SUR-137", what, "Compare with the paper form and the codebook.");
    }

    static Fault notAsked(Column column) {
        return new Fault(
                column.name(),
                "SUR-138",
                "The question is answered, but the other answers say that it does not apply.",
                "Compare with the paper form: leave it blank, or correct the answer it depends on.");
    }

    static Fault notDecided(Column column) {
        return new Fault(
                column.name(),
                "SUR-139",
                "The rule of this question cannot be worked out for these answers.",
                "Compare with the paper form; if it is right, report the rule to the author of the"
                        + " year.");
    }
}
