package vn.cchc.scoring.estimation;

import vn.cchc.model.Problem;

/** A stratum has one sampled unit and the design says FAIL. */
public final class LonelyStratum extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private final int stage;

    LonelyStratum(int stage) {
        super("A stratum of stage " + (stage + 1) + " has a single sampled unit");
        this.stage = stage;
    }

    public Problem problem() {
        return problem("stage " + (stage + 1));
    }

    static Problem problem(String where) {
        return new Problem(
                "SCO-407",
                where,
                "A single unit was sampled, which shows no variation.",
                "Merge strata, or name a rule: adjust, average, certainty or remove.");
    }
}
