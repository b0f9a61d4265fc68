package vn.cchc.campaign.internal.pages;

import java.util.List;
import vn.cchc.web.PageLanguage;

/** Surveys that take responses, and those whose results are public. */
public record SurveyListView(
        PageLanguage language, List<CampaignHead> open, List<CampaignHead> released) {}
