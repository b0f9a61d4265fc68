package vn.cchc.scoring.estimation;

import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.scoring.faults.SampleFault;
import vn.cchc.scoring.faults.Where;

/** A stratum has one sampled unit and the design says FAIL. */
public final class LonelyStratum extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private static final LanguageText STAGE = new LanguageText("giai đoạn", "stage");
    private final int stage;

    LonelyStratum(int stage) {
        super("A stratum of stage " + (stage + 1) + " has a single sampled unit");
        this.stage = stage;
    }

    public Problem problem() {
        return SampleFault.LONELY.at(Where.numbered(STAGE, stage + 1L));
    }
}
