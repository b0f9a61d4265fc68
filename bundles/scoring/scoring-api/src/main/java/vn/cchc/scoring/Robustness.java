package vn.cchc.scoring;

import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;

/** Tries other ways of building a published index. */
@ProviderType
public interface Robustness {

    /**
     * Takes about a second the first time a result is asked for.
     *
     * @throws vn.cchc.model.Refusal NOT_FOUND when the edition has no published result, CONFLICT
     *     for an index of points
     */
    RankRobustness of(EditionId edition);
}
