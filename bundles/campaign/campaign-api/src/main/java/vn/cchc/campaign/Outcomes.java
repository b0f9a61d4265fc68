package vn.cchc.campaign;

import org.osgi.annotation.versioning.ProviderType;

/** What came out of campaigns. */
@ProviderType
public interface Outcomes {

    /** For staff: as it stands, with every count. */
    Outcome live(String campaign);

    /**
     * For everybody, after the release: counts of fewer than ten are withheld, and with them what
     * would tell them.
     *
     * @throws vn.cchc.model.Refusal NOT_FOUND when it is not released
     */
    Outcome published(String campaign);
}
