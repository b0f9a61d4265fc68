package vn.cchc.figures.internal;

import java.util.Optional;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.internal.values.Candidate;

/** What becomes of a value by each act, as a new record. */
final class Drafts {
    private Drafts() {}

    static Observation first(Candidate candidate, int version, String id, Act entered) {
        return new Observation(
                id,
                candidate.key(),
                version,
                1,
                candidate.indicator().version(),
                candidate.value(),
                State.DRAFT,
                false,
                candidate.jumpReason(),
                version == 1 ? Optional.empty() : candidate.correctionReason(),
                entered,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                candidate.evidence());
    }

    /** Whether a draft says this already: entering it again is no act. */
    static boolean same(Observation draft, Candidate candidate, String who) {
        return draft.state() == State.DRAFT
                && draft.value().equals(candidate.value())
                && draft.indicatorVersion() == candidate.indicator().version()
                && draft.jumpReason().equals(candidate.jumpReason())
                && candidate.correctionReason().equals(draft.correctionReason())
                && draft.evidence().equals(candidate.evidence())
                && draft.entered().who().equals(who);
    }

    /** Another value of a version that is not approved. */
    static Observation again(Observation before, Candidate candidate, Act entered) {
        return new Observation(
                before.id(),
                before.key(),
                before.version(),
                before.revision() + 1,
                candidate.indicator().version(),
                candidate.value(),
                State.DRAFT,
                false,
                candidate.jumpReason(),
                candidate
                        .correctionReason()
                        .filter(reason -> before.version() > 1)
                        .or(before::correctionReason),
                entered,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                candidate.evidence());
    }

    static Observation submitted(Observation before, Act act) {
        return moved(before, State.SUBMITTED, Optional.of(act), Optional.empty(), Optional.empty());
    }

    static Observation approved(Observation before, Act act) {
        return moved(
                before, State.APPROVED, before.submitted(), Optional.of(act), Optional.empty());
    }

    static Observation rejected(Observation before, String reason, Act act) {
        return moved(
                before, State.REJECTED, before.submitted(), Optional.of(act), Optional.of(reason));
    }

    private static Observation moved(
            Observation before,
            State state,
            Optional<Act> submitted,
            Optional<Act> decision,
            Optional<String> rejection) {
        return new Observation(
                before.id(),
                before.key(),
                before.version(),
                before.revision() + 1,
                before.indicatorVersion(),
                before.value(),
                state,
                state == State.APPROVED,
                before.jumpReason(),
                before.correctionReason(),
                before.entered(),
                submitted,
                decision,
                rejection,
                before.evidence());
    }
}
