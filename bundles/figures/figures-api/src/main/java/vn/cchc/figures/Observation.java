package vn.cchc.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.model.UnitRef;

/**
 * One version of a value. An approved one never changes; a correction is the next version.
 *
 * @param version of the value, from 1
 * @param revision counts up with every act on this version, from 1
 * @param indicatorVersion the definition it was given under
 * @param newest whether it is the newest approved version
 * @param jumpReason why the value is so far from the one before, when it is
 * @param correctionReason why an approved value is corrected; empty in version 1
 * @param decision how somebody else judged it
 * @param evidence the document of the archive it rests on
 */
public record Observation(
        String id,
        Key key,
        int version,
        int revision,
        int indicatorVersion,
        BigDecimal value,
        State state,
        boolean newest,
        Optional<String> jumpReason,
        Optional<String> correctionReason,
        Act entered,
        Optional<Act> submitted,
        Optional<Act> decision,
        Optional<String> rejectionReason,
        Optional<Evidence> evidence) {

    /** What is observed: indicator, agency, time. */
    public record Key(String indicator, UnitRef unit, TimePeriod time) {
        @Override
        public String toString() {
            return indicator + " " + unit + " " + time;
        }
    }

    /** Who did something, and when. */
    public record Act(String who, Instant at) {}

    /** How far a value is. */
    public enum State {
        /** Its agency works on it. */
        DRAFT,
        /** It waits for somebody else's judgement. */
        SUBMITTED,
        /** It went back to its agency with a reason. */
        REJECTED,
        /** It is public. */
        APPROVED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean corrected() {
        return version > 1;
    }
}
