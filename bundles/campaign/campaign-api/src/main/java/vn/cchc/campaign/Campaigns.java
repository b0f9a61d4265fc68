package vn.cchc.campaign;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Campaigns from draft to release. Each act refuses with every reason at once: CAM-1xx what is not
 * there, CAM-2xx what the state or the role forbids, CAM-3xx what is wrong with the plan.
 */
@ProviderType
public interface Campaigns {

    /** Newest period first. */
    List<Campaign> all();

    Optional<Campaign> find(String id);

    /** Makes a draft, or changes one. */
    Campaign draft(String id, CampaignPlan plan, String who);

    /** Tries the questionnaire and the texts; afterwards the form can be tried and opened. */
    Campaign check(String id, String who);

    /** Back to a draft; what was sent on trial is thrown away. */
    Campaign redraft(String id, String who);

    /** Takes responses from now on, on the days of the plan. Trial responses are thrown away. */
    Campaign open(String id, String who);

    Campaign pause(String id, String who);

    /** No response is taken any more; responses are put into an order that tells nothing. */
    Campaign close(String id, String who);

    /** Makes public what came out; a publisher who did not check or close it. */
    Campaign release(String id, String who);
}
