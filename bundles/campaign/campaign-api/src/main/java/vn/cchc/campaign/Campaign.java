package vn.cchc.campaign;

import java.util.Optional;
import vn.cchc.model.Fingerprint;

/**
 * One questionnaire put to one population in one period.
 *
 * @param id small letters, digits and dashes; its address
 * @param checkedEdition fingerprint of the year bundle it was checked with and is put to people
 *     with; empty while it is a draft
 * @param revision counts the acts on it
 * @param checkedBy who found it right; somebody else releases what came out
 */
public record Campaign(
        String id,
        CampaignPlan plan,
        CampaignState state,
        Optional<Fingerprint> checkedEdition,
        int revision,
        String createdBy,
        Optional<String> checkedBy,
        Optional<String> closedBy,
        Optional<String> releasedBy) {

    /** Somebody may look at the form as it will be; nothing that is sent then is counted. */
    public boolean onTrial() {
        return state == CampaignState.CHECKED;
    }
}
