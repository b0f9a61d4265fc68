package vn.cchc.scoring;

import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;

/** Breaks published figures down by region and by the groups of respondents a year declares. */
@ProviderType
public interface Breakdowns {

    /**
     * Computes the published result anew by groups, from its frozen answers. Nothing is kept as a
     * result.
     *
     * @throws vn.cchc.model.Refusal NOT_FOUND when the edition has no published result; CONFLICT
     *     when it was not computed from answers, when the very year bundle or its answers are no
     *     longer here, or when the year does not say how its sample was drawn
     */
    Breakdown of(EditionId edition);
}
