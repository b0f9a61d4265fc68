package vn.cchc.survey.internal.store;

import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.internal.faults.SetFault;

/** When a set takes no forms, and how that is said. */
public final class SetRules {
    private SetRules() {}

    /** Nothing when forms of this edition may be added; a Refusal otherwise. */
    public static void mayTake(AnswerSet set, EditionId edition, Fingerprint fingerprint) {
        if (set.state() == AnswerSet.State.RELEASED) {
            throw conflict(SetFault.RELEASED, set.id());
        }
        if (!set.edition().equals(edition)) {
            throw conflict(SetFault.OTHER_EDITION, set.id(), set.edition(), edition);
        }
        if (!set.editionFingerprint().equals(fingerprint)) {
            throw conflict(SetFault.EDITION_CHANGED, edition);
        }
    }

    public static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, SetFault.UNKNOWN.at("", id));
    }

    static Refusal changedMeanwhile() {
        return conflict(SetFault.CHANGED_MEANWHILE);
    }

    static Refusal numberTwice() {
        return conflict(SetFault.NUMBERS_MEANWHILE);
    }

    private static Refusal conflict(SetFault fault, Object... words) {
        return new Refusal(Refusal.Kind.CONFLICT, fault.at("", words));
    }
}
