package vn.cchc.campaign.internal.pages;

import java.util.List;
import vn.cchc.web.PageLanguage;

/**
 * Before the first question.
 *
 * @param takes whether responses are taken today
 * @param released whether results are public
 */
public record IntroductionView(
        PageLanguage language, CampaignHead head, boolean takes, boolean released) {
    public List<String> paragraphs() {
        return head.introduction().lines().filter(line -> !line.isBlank()).toList();
    }
}
