package vn.cchc.campaign.internal.rights;

import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.access.Role;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.model.Refusal;

/**
 * Who may send what people answered in an interview. It is asked at the door and nowhere kept: a
 * response says as little of who asked as of who answered.
 */
public final class Interviewers {
    private static final Set<String> ROLES = Set.of(Role.INTERVIEWER_WORD, Role.STAFF_WORD);

    private Interviewers() {}

    /** Whether the campaign takes responses of interviewers and nobody else's. */
    public static boolean ask(Campaign campaign) {
        return campaign.plan().admission() == Admission.INTERVIEWED;
    }

    /** On trial it is staff who try: what an interviewer sends must count. */
    public static boolean admits(Campaign campaign, Predicate<String> hasRole) {
        return campaign.onTrial()
                ? hasRole.test(Role.STAFF_WORD)
                : ROLES.stream().anyMatch(hasRole);
    }

    /**
     * Lets everybody pass where no interviewers ask.
     *
     * @throws Refusal FORBIDDEN for somebody without the role
     */
    public static void need(Campaign campaign, Predicate<String> hasRole) {
        if (ask(campaign) && !admits(campaign, hasRole)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, CampaignFault.NOT_AN_INTERVIEWER.at("", campaign.id()));
        }
    }
}
