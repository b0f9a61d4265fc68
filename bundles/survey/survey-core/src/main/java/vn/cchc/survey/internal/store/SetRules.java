package vn.cchc.survey.internal.store;

import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.survey.AnswerSet;

/** When a set takes no forms, and how that is said. */
public final class SetRules {
    private SetRules() {}

    /** Nothing when forms of this edition may be added; a Refusal otherwise. */
    public static void mayTake(AnswerSet set, EditionId edition, Fingerprint fingerprint) {
        if (set.state() == AnswerSet.State.RELEASED) {
            throw conflict(
                    "SUR-302",
                    "The answer set " + set.id() + " is released and never changes.",
                    "Import into a new set.");
        }
        if (!set.edition().equals(edition)) {
            throw conflict(
                    "SUR-303",
                    "The answer set " + set.id() + " belongs to " + set.edition() + ".",
                    "Import into a new set, or choose a set of " + edition + ".");
        }
        if (!set.editionFingerprint().equals(fingerprint)) {
            throw conflict(
                    "SUR-311",
                    "The files of " + edition + " have changed since the set was begun.",
                    "Import all forms into a new set.");
        }
    }

    public static Refusal unknown(String id) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                new Problem(
                        "SUR-301",
                        "",
                        "There is no answer set " + id + ".",
                        "cchc:answers lists them."));
    }

    static Refusal changedMeanwhile() {
        return conflict(
                "SUR-312",
                "Somebody else changed the answer set at the same time.",
                "Look at the set and try again.");
    }

    static Refusal numberTwice() {
        return conflict(
                "SUR-218",
                "Forms with the same numbers came into the set meanwhile.",
                "Try again: the check then names them.");
    }

    private static Refusal conflict(String code, String what, String remedy) {
        return new Refusal(Refusal.Kind.CONFLICT, new Problem(code, "", what, remedy));
    }
}
