package vn.cchc.campaign.internal.openrosa;

import java.util.HashMap;
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
import vn.cchc.edition.Instrument;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.survey.form.FormDefinition;

/** Questionnaires of campaigns under their own name and version, as interviewers load them. */
@Component(service = FieldForms.class)
public final class FieldForms {
    private static final int KEPT = 50;
    private static final int OF_FINGERPRINT = 12;

    private final Editions editions;
    private final Map<Key, FieldForm> ready = new ConcurrentHashMap<>();

    private record Key(String campaign, String title, Fingerprint edition, String instrument) {}

    @Activate
    public FieldForms(@Reference Editions editions) {
        this.editions = editions;
    }

    /**
     * The form with which the campaign was checked.
     *
     * @throws Refusal CONFLICT when the year is not on offer any more or is another one
     */
    public FieldForm of(Campaign campaign) {
        var checked = campaign.checkedEdition().orElseThrow(() -> changed(campaign));
        var plan = campaign.plan();
        var key = new Key(campaign.id(), title(campaign), checked, plan.instrument());
        var known = ready.get(key);
        return known == null ? made(campaign, key) : known;
    }

    /** The same in a list of many, where one whose year is gone must not hide the others. */
    public Optional<FieldForm> offered(Campaign campaign) {
        try {
            return Optional.of(of(campaign));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private FieldForm made(Campaign campaign, Key key) {
        Edition edition =
                editions.find(campaign.plan().edition())
                        .filter(found -> found.fingerprint().equals(key.edition()))
                        .orElseThrow(() -> changed(campaign));
        var form = form(edition.instrument(key.instrument()).orElseThrow(), key);
        if (ready.size() >= KEPT) {
            ready.clear();
        }
        ready.put(key, form);
        return form;
    }

    private static FieldForm form(Instrument instrument, Key key) {
        var settings = new HashMap<>(instrument.settings());
        String version =
                settings.get("version") + "-" + key.edition().sha256().substring(0, OF_FINGERPRINT);
        settings.put("form_id", key.campaign());
        settings.put("form_title", key.title());
        settings.put("version", version);
        var named =
                new Instrument(
                        instrument.name(), instrument.survey(), instrument.choices(), settings);
        String xform = FormDefinition.forInterview(named).orRefuse().xform();
        return new FieldForm(key.campaign(), version, key.title(), xform);
    }

    /** In both languages: the list in the app knows one name. */
    private static String title(Campaign campaign) {
        var title = campaign.plan().title();
        return title.vi().equals(title.en()) ? title.vi() : title.vi() + " / " + title.en();
    }

    private static Refusal changed(Campaign campaign) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                CampaignFault.YEAR_CHANGED.at("", campaign.plan().edition()));
    }
}
