package vn.cchc.scoring.estimation;

import java.util.Optional;
import java.util.function.DoublePredicate;

/** Rows where R gives no figure to agree with, and what this engine says instead. */
enum OwnRule {
    /** R: 0 with standard error 0 for a domain in which nobody answered. Ours: not known. */
    NOBODY_ANSWERED(Double::isNaN),
    /** R: hangs on the last bit. Ours: at the largest value limits are not known. */
    LARGEST_VALUE(Double::isNaN),
    /** R: hangs on the last bit. Ours: a share of 0 or 1 has no logit or arcsine limits. */
    SHARE_AT_THE_EDGE(Double::isNaN),
    /** R: not known, or hangs on the last bit. Ours: Korn-Graubard with the number of answers. */
    BETA_AT_THE_EDGE(limit -> limit >= 0 && limit <= 1);

    private final DoublePredicate holds;

    OwnRule(DoublePredicate holds) {
        this.holds = holds;
    }

    boolean holds(double value) {
        return holds.test(value);
    }

    static Optional<OwnRule> of(String key, String value) {
        String[] parts = key.split(",");
        String unit = parts[2];
        boolean nobody = unit.startsWith("unanswered|") || unit.startsWith("nobody|");
        if (parts[1].equals("domain-mean") && nobody
                || parts[1].equals("domain-ratio") && unit.startsWith("nobody|")) {
            return Optional.of(NOBODY_ANSWERED);
        }
        if (parts[0].equals("c14") && value.equals("UNSTABLE")) {
            return Optional.of(LARGEST_VALUE);
        }
        boolean edge = unit.startsWith("every|") || unit.startsWith("none|");
        if (parts[1].equals("domain-interval") && edge && parts[4].startsWith("beta")) {
            return Optional.of(BETA_AT_THE_EDGE);
        }
        return parts[1].equals("domain-interval") && value.equals("UNSTABLE")
                ? Optional.of(SHARE_AT_THE_EDGE)
                : Optional.empty();
    }
}
