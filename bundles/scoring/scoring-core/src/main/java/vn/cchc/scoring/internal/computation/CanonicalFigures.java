package vn.cchc.scoring.internal.computation;

import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.engine.CanonicalResult;
import vn.cchc.scoring.points.CanonicalPoints;

/** The fingerprint of the figures of a result, written down as their kind of index is. */
public final class CanonicalFigures {
    private CanonicalFigures() {}

    public static Fingerprint fingerprint(Result result) {
        return result.ofPoints()
                ? CanonicalPoints.fingerprint(result.figures())
                : CanonicalResult.fingerprint(result.figures());
    }
}
