package vn.cchc.campaign.internal.rest;

import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;

/**
 * A campaign as programs read it.
 *
 * @param state {@code draft}, {@code checked}, {@code open}, {@code paused}, {@code closed} or
 *     {@code released}
 * @param representative never for open campaigns: what came out must not be used as if it were
 */
public record CampaignRecord(
        String id, String state, boolean representative, int responses, PlanRecord plan) {

    public static CampaignRecord of(Campaign campaign, int responses) {
        return new CampaignRecord(
                campaign.id(),
                campaign.state().word(),
                campaign.plan().admission() != Admission.OPEN,
                responses,
                PlanRecord.of(campaign.plan()));
    }
}
