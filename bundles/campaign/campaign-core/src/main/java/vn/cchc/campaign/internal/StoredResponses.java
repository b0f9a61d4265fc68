package vn.cchc.campaign.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.journey.Seal;
import vn.cchc.campaign.internal.plans.OpenDays;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.KeptResponse;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.campaign.internal.store.SecretStore;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.survey.form.FilledForm;

/** Takes responses into the database. What is acknowledged was committed. */
@Component
public final class StoredResponses implements Responses {
    private final CampaignStore campaigns;
    private final ResponseStore store;
    private final Questionnaires questionnaires;
    private final Seal seal;
    private final OpenDays days;
    private final ObjectMapper json = new ObjectMapper();

    @Activate
    public StoredResponses(
            @Reference CampaignStore campaigns,
            @Reference ResponseStore store,
            @Reference SecretStore secrets,
            @Reference Questionnaires questionnaires) {
        this(campaigns, store, secrets, questionnaires, Clock.systemUTC());
    }

    StoredResponses(
            CampaignStore campaigns,
            ResponseStore store,
            SecretStore secrets,
            Questionnaires questionnaires,
            Clock clock) {
        this.campaigns = campaigns;
        this.store = store;
        this.questionnaires = questionnaires;
        this.seal = new Seal(secrets.secret("receipts"));
        this.days = new OpenDays(clock);
    }

    @Override
    public Receipt take(String id, SentResponse response) {
        var campaign =
                campaigns
                        .find(id)
                        .orElseThrow(
                                () -> refusal(Refusal.Kind.NOT_FOUND, CampaignFault.UNKNOWN, id));
        String instance = Fingerprint.of(bytes(id + "\n" + uuid(response.instance()))).sha256();
        String content = Fingerprint.of(bytes(text(response.answers()))).sha256();
        var before = store.kept(id, instance);
        if (before.isPresent()) {
            return receipt(campaign, response, same(before.get(), content), true);
        }
        needOpen(campaign);
        FilledForm filled = questionnaires.of(campaign).fill(response.answers());
        needComplete(filled);
        String kept =
                store.keep(
                        id,
                        new KeptResponse(
                                instance,
                                content,
                                campaign.onTrial(),
                                days.week(),
                                text(filled.answers())));
        return receipt(campaign, response, same(kept, content), false);
    }

    @Override
    public int count(String campaign) {
        return store.count(campaign);
    }

    private void needOpen(Campaign campaign) {
        if (!days.takes(campaign)) {
            throw refusal(Refusal.Kind.CONFLICT, CampaignFault.NOT_OPEN, campaign.id());
        }
        int quota = campaign.plan().quota();
        if (quota > 0 && store.count(campaign.id()) >= quota) {
            throw refusal(Refusal.Kind.CONFLICT, CampaignFault.FULL, campaign.id());
        }
    }

    private static void needComplete(FilledForm filled) {
        if (!filled.complete()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    filled.faults().stream()
                            .map(f -> f.at(new LanguageText(f.column(), f.column())))
                            .toList());
        }
    }

    private static boolean same(String kept, String sent) {
        if (!kept.equals(sent)) {
            throw refusal(Refusal.Kind.CONFLICT, CampaignFault.OTHER_CONTENT);
        }
        return true;
    }

    private Receipt receipt(Campaign campaign, SentResponse response, boolean same, boolean again) {
        return new Receipt(
                seal.receipt(campaign.id(), uuid(response.instance())),
                again && same,
                campaign.onTrial());
    }

    private static String uuid(String instance) {
        try {
            return UUID.fromString(instance).toString();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw refusal(Refusal.Kind.INVALID, CampaignFault.WRONG_INSTANCE);
        }
    }

    /** The same answers, the same text. */
    private String text(Map<String, String> answers) {
        try {
            return json.writeValueAsString(new TreeMap<>(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Refusal refusal(Refusal.Kind kind, CampaignFault fault, Object... words) {
        return new Refusal(kind, fault.at("", words));
    }
}
