package vn.cchc.campaign.internal.rights;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.ballot.Ballot;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.ballots.BallotKeys;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.store.BallotKeyStore;
import vn.cchc.model.Refusal;

/**
 * Who may respond. In a campaign by invitation the ballot alone says so, by the keys that the
 * campaign was opened with: nothing else is asked, and nobody else is.
 */
@Component(service = Rights.class)
public final class Rights {
    private final BallotKeyStore keys;

    @Activate
    public Rights(@Reference BallotKeyStore keys) {
        this.keys = keys;
    }

    /** Whether a ballot is needed now: to try the form none is. */
    public static boolean needsBallot(Campaign campaign) {
        return campaign.plan().admission() == Admission.INVITED && !campaign.onTrial();
    }

    /** What checks the ballots of the campaign; empty before it is opened. */
    public BallotKeys keys(Campaign campaign) {
        return keys.of(campaign.id());
    }

    /**
     * The right of a response.
     *
     * @throws Refusal INVALID when there is no ballot, or none of this campaign; or no instance
     */
    public Right of(Campaign campaign, SentResponse response) {
        return needsBallot(campaign)
                ? ofBallot(campaign, response.ballot())
                : new Right(uuid(response.instance()), Optional.empty());
    }

    /** The right that a ballot gives. */
    public Right ofBallot(Campaign campaign, Optional<String> text) {
        Ballot ballot =
                text.filter(written -> !written.isBlank())
                        .flatMap(Ballot::read)
                        .orElseThrow(() -> invalid(CampaignFault.NO_BALLOT, campaign.id()));
        String stratum =
                keys(campaign)
                        .stratum(ballot)
                        .orElseThrow(() -> invalid(CampaignFault.WRONG_BALLOT, campaign.id()));
        return new Right(ballot.serial(), Optional.of(stratum));
    }

    private static String uuid(String instance) {
        try {
            return UUID.fromString(instance).toString();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw invalid(CampaignFault.WRONG_INSTANCE);
        }
    }

    private static Refusal invalid(CampaignFault fault, Object... words) {
        return new Refusal(Refusal.Kind.INVALID, fault.at("", words));
    }
}
