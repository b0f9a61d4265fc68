package vn.cchc.invitation.internal.letters;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.Campaigns;
import vn.cchc.delivery.MailRelay;
import vn.cchc.delivery.ShortMessageCentre;

/**
 * Who may be there or not: what carries letters is there when it is configured, and a roll may
 * belong to a survey of another server. Of a campaign only what its public page says is asked.
 */
@Component(service = Neighbours.class)
public final class Neighbours {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile MailRelay mail;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ShortMessageCentre centre;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Campaigns campaigns;

    Optional<MailRelay> mail() {
        return Optional.ofNullable(mail);
    }

    Optional<ShortMessageCentre> centre() {
        return Optional.ofNullable(centre);
    }

    Optional<CampaignPlan> plan(String campaign) {
        return Optional.ofNullable(campaigns)
                .flatMap(all -> all.find(campaign))
                .map(found -> found.plan());
    }
}
