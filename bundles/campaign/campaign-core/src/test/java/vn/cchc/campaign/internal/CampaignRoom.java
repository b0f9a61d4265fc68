package vn.cchc.campaign.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.data.SurveyData;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.openrosa.FieldCampaigns;
import vn.cchc.campaign.internal.openrosa.FieldForms;
import vn.cchc.campaign.internal.openrosa.Submissions;
import vn.cchc.campaign.internal.rights.Rights;
import vn.cchc.campaign.internal.store.BallotKeyStore;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.campaign.internal.store.SecretStore;
import vn.cchc.edition.Edition;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.KnownPeople;
import vn.cchc.testing.OfferedEditions;

/** The room on one database, on 26 November 2026, with the people who run it. */
public final class CampaignRoom {
    public static final KnownPeople PEOPLE =
            new KnownPeople(
                    new Person("an", Set.of(Role.STAFF)),
                    new Person("minh", Set.of(Role.PUBLISHER)),
                    new Person("hai", Set.of(Role.STAFF, Role.PUBLISHER)),
                    new Person("doc", Set.of(Role.READER)));

    static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-26T01:02:03Z"), ZoneOffset.UTC);

    public final List<Edition> years = new ArrayList<>(List.of(SmallSurvey.year()));
    public final AuditLines audit = new AuditLines();
    public final OpenRoll roll = new OpenRoll();
    public final ResponseStore store;
    public final Rights rights;
    public final StoredCampaigns campaigns;
    public final StoredResponses responses;
    public final CountedOutcomes outcomes;
    public final StoredReleasedAnswers released;

    /** Goes on when a test says so; counting looks at it. */
    public Instant now = NOVEMBER.instant();

    public final SurveyData data;
    public final FieldCampaigns field;
    public final FieldForms fieldForms;
    public final Submissions submissions;

    private CampaignRoom(DatabaseFixture database) {
        var rows = new CampaignStore(database.jpa(), database.changes(), audit);
        var editions = new OfferedEditions(years);
        var questionnaires = new Questionnaires(editions);
        rights = new Rights(new BallotKeyStore(database.jpa()));
        store = new ResponseStore(database.jpa());
        campaigns = new StoredCampaigns(rows, store, editions, questionnaires, PEOPLE, roll);
        responses =
                new StoredResponses(
                        rows,
                        store,
                        new SecretStore(database.jpa()),
                        questionnaires,
                        rights,
                        roll,
                        NOVEMBER);
        outcomes = new CountedOutcomes(rows, store, questionnaires, new Moving());
        data = new SurveyData(rows, store, questionnaires, editions, new NoPlaces(), audit);
        released = new StoredReleasedAnswers(rows, store);
        field = new FieldCampaigns(campaigns, NOVEMBER);
        fieldForms = new FieldForms(editions);
        submissions = new Submissions(field, fieldForms, questionnaires, responses);
    }

    /** On empty tables. */
    public static CampaignRoom on(DatabaseFixture database) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from campaign_response");
            statement.executeUpdate("delete from campaign_ballot_key");
            statement.executeUpdate("delete from campaign_outcome");
            statement.executeUpdate("delete from campaign");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new CampaignRoom(database);
    }

    /** The same room after a restart, with what years are on offer now. */
    static CampaignRoom again(DatabaseFixture database, CampaignRoom before) {
        var later = new CampaignRoom(database);
        later.years.retainAll(before.years);
        return later;
    }

    /** A campaign that takes responses. */
    public Campaign opened(String id) {
        campaigns.draft(id, SmallSurvey.plan(), "an");
        campaigns.check(id, "an");
        return campaigns.open(id, "an");
    }

    /** A campaign that takes responses of those who were invited. */
    public Campaign openedByInvitation(String id) {
        campaigns.draft(id, SmallSurvey.byInvitation(), "an");
        campaigns.check(id, "an");
        return campaigns.open(id, "an");
    }

    /** A campaign that takes what interviewers send. */
    public Campaign openedForInterviewers(String id) {
        campaigns.draft(id, SmallSurvey.interviewed(), "an");
        campaigns.check(id, "an");
        return campaigns.open(id, "an");
    }

    public static SentResponse with(String ballot, SentResponse response) {
        return new SentResponse(response.instance(), response.answers(), Optional.of(ballot));
    }

    public static SentResponse content() {
        return sent(
                Map.of(
                        "about/used", "1",
                        "about/times", "3",
                        "view/channels", "1 7",
                        "view/content", "1"));
    }

    public static SentResponse suggestion() {
        var answers = new HashMap<>(content().answers());
        answers.put("last/suggestion", "Hỏi Nguyễn Văn Bình");
        return sent(answers);
    }

    public static SentResponse neverUsed() {
        return sent(Map.of("about/used", "2"));
    }

    public static SentResponse sent(Map<String, String> answers) {
        return new SentResponse(UUID.randomUUID().toString(), answers);
    }

    /** The clock of counting. */
    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
