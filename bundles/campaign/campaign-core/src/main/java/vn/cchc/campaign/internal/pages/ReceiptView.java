package vn.cchc.campaign.internal.pages;

import vn.cchc.web.PageLanguage;

/** After sending. */
public record ReceiptView(PageLanguage language, CampaignHead head, String code, boolean trial) {}
