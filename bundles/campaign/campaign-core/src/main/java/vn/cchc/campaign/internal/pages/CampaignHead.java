package vn.cchc.campaign.internal.pages;

import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.web.PageLanguage;

/** What every page of a campaign says of it. */
public record CampaignHead(
        String id,
        String title,
        String introduction,
        boolean trial,
        boolean open,
        boolean invited,
        boolean interviewed,
        String state,
        String days) {

    static CampaignHead of(Campaign campaign, PageLanguage in) {
        var plan = campaign.plan();
        return new CampaignHead(
                campaign.id(),
                in.say(plan.title()),
                in.say(plan.introduction()),
                campaign.onTrial(),
                plan.admission() == Admission.OPEN,
                plan.admission() == Admission.INVITED,
                plan.admission() == Admission.INTERVIEWED,
                in.say(campaign.state().label()),
                in.date(plan.opens()) + " – " + in.date(plan.closes()));
    }

    public String address() {
        return SurveyPages.ADDRESS + "/" + id;
    }
}
