package vn.cchc.campaign.internal.rest;

import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;

/**
 * A campaign as programs read it.
 *
 * @param state {@code draft}, {@code checked}, {@code open}, {@code paused}, {@code closed} or
 *     {@code released}
 * @param representative by invitation only: what came out of others must not be used as if it were
 */
public record CampaignRecord(
        String id, String state, boolean representative, int responses, PlanRecord plan) {

    public static CampaignRecord of(Campaign campaign, int responses) {
        return new CampaignRecord(
                campaign.id(),
                campaign.state().word(),
                campaign.plan().admission() == Admission.INVITED,
                responses,
                PlanRecord.of(campaign.plan()));
    }
}
