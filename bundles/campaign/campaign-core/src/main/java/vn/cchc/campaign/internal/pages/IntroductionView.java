package vn.cchc.campaign.internal.pages;

import java.util.List;
import java.util.Optional;
import vn.cchc.web.PageLanguage;

/**
 * Before the first question.
 *
 * @param takes whether responses are taken today
 * @param released whether results are public
 * @param ballotKeys ids of the keys that check ballots, when one is needed to begin
 * @param ballots how many were invited, given a ballot and used it
 */
public record IntroductionView(
        PageLanguage language,
        CampaignHead head,
        boolean takes,
        boolean released,
        Optional<String> ballotKeys,
        BallotTotal ballots) {
    public List<String> paragraphs() {
        return head.introduction().lines().filter(line -> !line.isBlank()).toList();
    }
}
