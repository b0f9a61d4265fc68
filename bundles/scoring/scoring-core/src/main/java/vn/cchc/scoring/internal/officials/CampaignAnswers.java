package vn.cchc.scoring.internal.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.ReleasedAnswers;
import vn.cchc.edition.Edition;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.internal.faults.OfficialsSurveyFault;
import vn.cchc.scoring.officials.Admitted;
import vn.cchc.scoring.officials.GroupAnswers;

/**
 * Counts the responses of campaigns for the engine. Only questions that count are looked at; no
 * response is kept, and no text is read. Of an open campaign nothing is read at all.
 */
final class CampaignAnswers {
    private final ReleasedAnswers released;
    private final Edition edition;
    private final OfficialsSurvey survey;
    private final Set<String> scored = new HashSet<>();

    CampaignAnswers(ReleasedAnswers released, Edition edition, OfficialsSurvey survey) {
        this.released = released;
        this.edition = edition;
        this.survey = survey;
        survey.questions().forEach(question -> scored.add(question.question()));
    }

    /**
     * @throws Refusal NOT_FOUND with every campaign that is not there; INVALID with every one that
     *     is of another year
     */
    List<GroupAnswers> read(List<String> ids) {
        List<Campaign> campaigns = campaigns(ids);
        var wrong = new ArrayList<Problem>();
        campaigns.forEach(campaign -> ofOtherYear(campaign).ifPresent(wrong::add));
        if (campaigns.isEmpty()) {
            wrong.add(OfficialsSurveyFault.NO_CAMPAIGN.at(""));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, wrong);
        }
        return campaigns.stream().map(this::counted).toList();
    }

    private List<Campaign> campaigns(List<String> ids) {
        var campaigns = new ArrayList<Campaign>();
        var missing = new ArrayList<Problem>();
        for (String id : new LinkedHashSet<>(ids)) {
            try {
                campaigns.add(released.campaign(id));
            } catch (Refusal refusal) {
                missing.addAll(refusal.problems());
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, missing);
        }
        return campaigns;
    }

    private Optional<Problem> ofOtherYear(Campaign campaign) {
        if (!campaign.plan().edition().equals(edition.id())) {
            return Optional.of(
                    OfficialsSurveyFault.OTHER_YEAR.at(
                            campaign.id(), campaign.plan().edition(), edition.id()));
        }
        boolean same = campaign.checkedEdition().filter(edition.fingerprint()::equals).isPresent();
        return same
                ? Optional.empty()
                : Optional.of(OfficialsSurveyFault.OTHER_VERSION.at(campaign.id(), edition.id()));
    }

    private GroupAnswers counted(Campaign campaign) {
        Admitted admitted = admitted(campaign.plan().admission());
        var counts = new GroupAnswers(campaign.plan().instrument(), campaign.id(), admitted);
        if (admitted == Admitted.THE_INVITED) {
            released.read(campaign.id(), answers -> add(counts, answers));
        }
        return counts;
    }

    /** Only a list of invited people makes answers stand for more than those who gave them. */
    private static Admitted admitted(Admission admission) {
        return admission == Admission.INVITED ? Admitted.THE_INVITED : Admitted.EVERYBODY;
    }

    private void add(GroupAnswers counts, Map<String, String> answers) {
        var codes = new HashMap<>(answers);
        codes.keySet().retainAll(scored);
        counts.add(answers.getOrDefault(survey.unit(), ""), codes);
    }
}
