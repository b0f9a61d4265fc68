package vn.cchc.scoring.internal.officials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.ReleasedAnswers;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.faults.OfficialsSurveyFault;

/** Released campaigns in memory. */
final class HeldCampaigns implements ReleasedAnswers {
    private final Map<String, Campaign> campaigns = new HashMap<>();
    private final Map<String, List<Map<String, String>>> answers = new HashMap<>();

    HeldCampaigns with(String id, String instrument) {
        return with(id, instrument, PointsOffice.ID, PointsOffice.FINGERPRINT);
    }

    HeldCampaigns with(String id, String instrument, EditionId edition, Fingerprint checked) {
        return with(id, instrument, edition, checked, Admission.INVITED);
    }

    /** One that everybody could answer. */
    HeldCampaigns open(String id, String instrument) {
        return with(id, instrument, PointsOffice.ID, PointsOffice.FINGERPRINT, Admission.OPEN);
    }

    private HeldCampaigns with(
            String id,
            String instrument,
            EditionId edition,
            Fingerprint checked,
            Admission admission) {
        var words = new LanguageText("Điều tra", "Survey");
        var plan =
                new CampaignPlan(
                        edition,
                        instrument,
                        admission,
                        words,
                        words,
                        LocalDate.parse("2024-10-01"),
                        LocalDate.parse("2024-12-31"),
                        0);
        campaigns.put(
                id,
                new Campaign(
                        id,
                        plan,
                        CampaignState.RELEASED,
                        Optional.of(checked),
                        7,
                        "an",
                        Optional.of("an"),
                        Optional.of("an"),
                        Optional.of("minh")));
        answers.put(id, new ArrayList<>());
        return this;
    }

    /** So many people answer one question about a unit alike. */
    HeldCampaigns answered(String id, int times, String unit, String question, String code) {
        for (int i = 0; i < times; i++) {
            answers.get(id)
                    .add(
                            Map.of(
                                    "unit_code",
                                    unit,
                                    question,
                                    code,
                                    "suggestion",
                                    "Chị Hoa, 0912 345 678"));
        }
        return this;
    }

    @Override
    public Campaign campaign(String id) {
        return Optional.ofNullable(campaigns.get(id))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND,
                                        OfficialsSurveyFault.NO_CAMPAIGN.at(id)));
    }

    @Override
    public void read(String id, Consumer<Map<String, String>> reader) {
        answers.get(id).forEach(reader);
    }
}
