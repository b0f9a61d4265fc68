package vn.cchc.campaign.internal.outcomes;

import java.util.List;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.survey.CodebookEntry;

/** Reads the responses of a campaign and counts them. */
public record OutcomeCount(ResponseStore responses, Questionnaires questionnaires) {
    public Outcome all(Campaign campaign) {
        List<CodebookEntry> codebook =
                campaign.checkedEdition().isEmpty()
                        ? List.of()
                        : questionnaires.of(campaign).definition().codebook();
        var tally = new Tally(codebook);
        responses.read(campaign.id(), kept -> tally.add(AnswersByQuestion.of(kept.answers())));
        return tally.outcome(campaign);
    }
}
