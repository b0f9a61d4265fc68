package vn.cchc.campaign.internal.forms;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.FormDefinition;

/** Questionnaires of campaigns, ready to be put to people. */
@Component(service = Questionnaires.class)
public final class Questionnaires {
    private static final int KEPT = 50;

    private final Editions editions;
    private final Map<Key, Questionnaire> ready = new ConcurrentHashMap<>();

    private record Key(Fingerprint edition, String instrument) {}

    @Activate
    public Questionnaires(@Reference Editions editions) {
        this.editions = editions;
    }

    /** Tries a questionnaire in the form engine. */
    public Verdict<FormDefinition> load(Edition edition, String instrument) {
        return FormDefinition.forInterview(edition.instrument(instrument).orElseThrow());
    }

    /** The questionnaire with which a campaign was checked. */
    public Questionnaire of(Campaign campaign) {
        var checked = campaign.checkedEdition().orElseThrow(() -> changed(campaign));
        var key = new Key(checked, campaign.plan().instrument());
        var known = ready.get(key);
        return known == null ? read(campaign, key) : known;
    }

    /** Whether the year is still as it was when the campaign was checked. */
    public boolean has(Campaign campaign) {
        return campaign.checkedEdition().isPresent()
                && editions.find(campaign.plan().edition())
                        .map(Edition::fingerprint)
                        .equals(campaign.checkedEdition());
    }

    private Questionnaire read(Campaign campaign, Key key) {
        Optional<Edition> edition =
                editions.find(campaign.plan().edition())
                        .filter(e -> e.fingerprint().equals(key.edition()));
        var definition =
                load(edition.orElseThrow(() -> changed(campaign)), key.instrument()).orRefuse();
        if (ready.size() >= KEPT) {
            ready.clear();
        }
        return ready.computeIfAbsent(key, k -> new Questionnaire(definition));
    }

    private static Refusal changed(Campaign campaign) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                CampaignFault.YEAR_CHANGED.at("", campaign.plan().edition()));
    }
}
