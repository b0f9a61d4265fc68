package vn.cchc.campaign.internal.outcomes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.survey.CodebookEntry;

/** Reads the responses of a campaign and counts them. */
public record OutcomeCount(ResponseStore responses, Questionnaires questionnaires) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Outcome all(Campaign campaign) {
        List<CodebookEntry> codebook =
                campaign.checkedEdition().isEmpty()
                        ? List.of()
                        : questionnaires.of(campaign).definition().codebook();
        var tally = new Tally(codebook);
        responses.read(campaign.id(), kept -> tally.add(row(kept.answers())));
        return tally.outcome(campaign);
    }

    public Outcome guarded(Campaign campaign) {
        return Disclosure.guard(all(campaign));
    }

    /** Answers by the name of their question, which is their column. */
    private static Map<String, String> row(String answers) {
        try {
            Map<String, String> byPath = JSON.readValue(answers, new TypeReference<>() {});
            var row = new HashMap<String, String>();
            byPath.forEach(
                    (path, value) -> row.put(path.substring(path.lastIndexOf('/') + 1), value));
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A response in the database is not whole", e);
        }
    }
}
