package vn.cchc.invitation.internal.letters;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Campaigns;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Mail;
import vn.cchc.delivery.MailRelay;
import vn.cchc.delivery.ShortMessage;
import vn.cchc.delivery.ShortMessageCentre;
import vn.cchc.invitation.internal.InvitationOffice;
import vn.cchc.invitation.internal.store.LetterStore;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.JobsAtOnce;

/** The sending side of an office, with a relay and a centre that take what they are given. */
public final class LetterDesk {
    public static final String SERVER = "https://cchc.example.vn";

    public final List<Mail> mails = new CopyOnWriteArrayList<>();
    public final List<ShortMessage> texts = new CopyOnWriteArrayList<>();
    public final Map<String, Delivery> answers = new ConcurrentHashMap<>();
    public final LetterStore store;
    public final LetterOffice office;
    public final Neighbours neighbours = new Neighbours();
    private final MovedClock clock = new MovedClock();

    /** What happens while a letter is handed over, by the address. */
    public volatile Consumer<String> meanwhile = address -> {};

    public LetterDesk(InvitationOffice invitations, DatabaseFixture database) {
        this(invitations, database, Map.of());
    }

    public LetterDesk(
            InvitationOffice invitations, DatabaseFixture database, Map<String, Object> given) {
        store = new LetterStore(database.jpa());
        neighbours.mail = new Relay();
        neighbours.centre = new Centre();
        office =
                new LetterOffice(
                        invitations.invitations,
                        store,
                        neighbours,
                        new JobsAtOnce(),
                        invitations.audit,
                        settings(given),
                        clock);
    }

    private static LetterSettings settings(Map<String, Object> given) {
        var all = new HashMap<String, Object>();
        all.put("asker", "Sở Nội vụ (minh họa)");
        all.put("askerInEnglish", "Department of Home Affairs (illustrative)");
        all.putAll(given);
        return (LetterSettings)
                Proxy.newProxyInstance(
                        LetterSettings.class.getClassLoader(),
                        new Class<?>[] {LetterSettings.class},
                        (proxy, method, arguments) ->
                                all.getOrDefault(method.getName(), method.getDefaultValue()));
    }

    /** As the person who may: what the job says. */
    public String send() {
        return send(false);
    }

    public String send(boolean forced) {
        return office.send(InvitationOffice.CAMPAIGN, SERVER, forced, "lan").orRefuse();
    }

    public void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** A survey of this name is on this server. */
    public void announce(LanguageText title, LocalDate closes) {
        var plan =
                new CampaignPlan(
                        EditionId.parse("sample/2000"),
                        "form",
                        Admission.INVITED,
                        title,
                        new LanguageText("Hỏi", "Ask"),
                        closes.minusDays(30),
                        closes,
                        0);
        var campaign =
                new Campaign(
                        InvitationOffice.CAMPAIGN,
                        plan,
                        CampaignState.OPEN,
                        Optional.empty(),
                        1,
                        "lan",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        neighbours.campaigns =
                (Campaigns)
                        Proxy.newProxyInstance(
                                Campaigns.class.getClassLoader(),
                                new Class<?>[] {Campaigns.class},
                                (proxy, method, arguments) ->
                                        method.getName().equals("find")
                                                ? Optional.of(campaign)
                                                : List.of(campaign));
    }

    /** The tokens of letters to this address. */
    public List<String> tokens(String address) {
        return mails.stream()
                .filter(mail -> mail.to().equals(address))
                .map(mail -> word(mail.text(), "#"))
                .map(fragment -> fragment.substring(fragment.indexOf('.') + 1))
                .toList();
    }

    public static String word(String text, String before) {
        return text.substring(text.indexOf(before) + before.length()).split("\\s", 2)[0];
    }

    private Delivery answer(String address) {
        meanwhile.accept(address);
        return answers.getOrDefault(address, new Delivery.Accepted());
    }

    private final class Relay implements MailRelay {
        @Override
        public Delivery send(Mail mail) {
            var answer = answer(mail.to());
            if (answer instanceof Delivery.Accepted) {
                mails.add(mail);
            }
            return answer;
        }
    }

    private final class Centre implements ShortMessageCentre {
        @Override
        public Delivery send(ShortMessage message) {
            var answer = answer(message.to());
            if (answer instanceof Delivery.Accepted) {
                texts.add(message);
            }
            return answer;
        }
    }

    private static final class MovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-26T18:02:03Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
