package vn.cchc.campaign.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.campaign.BallotCount;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.SentResponse;
import vn.cchc.invitation.RollState;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

/** What every database must do with campaigns and responses. */
abstract class CampaignContract {
    private static final String ID = "y-kien-2026";
    private static final int MANY = 8;

    private CampaignRoom room;

    abstract DatabaseFixture database();

    @BeforeEach
    void open() {
        room = CampaignRoom.on(database());
    }

    @Test
    void a_campaign_goes_its_way_from_draft_to_release() {
        room.opened(ID);
        room.responses.take(ID, CampaignRoom.content());
        room.campaigns.pause(ID, "an");
        room.campaigns.open(ID, "an");
        room.campaigns.close(ID, "an");
        var released = room.campaigns.release(ID, "minh");

        assertThat(released.state()).isEqualTo(CampaignState.RELEASED);
        assertThat(room.campaigns.find(ID)).hasValue(released);
        assertThat(room.audit.lines()).hasSize(7).last().asString().contains("campaign.release");
    }

    @Test
    void answers_are_handed_over_by_question_once_they_are_released_and_not_before() {
        var answers = new ArrayList<Map<String, String>>();
        room.opened(ID);
        room.responses.take(ID, CampaignRoom.content());
        room.campaigns.close(ID, "an");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.released.read(ID, answers::add))
                .withMessageContaining("CAM-102");
        assertThat(answers).isEmpty();

        room.campaigns.release(ID, "minh");

        room.released.read(ID, answers::add);
        assertThat(room.released.campaign(ID).plan()).isEqualTo(SmallSurvey.plan());
        assertThat(answers)
                .containsExactly(
                        Map.of("used", "1", "times", "3", "channels", "1 7", "content", "1"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.released.campaign("no-such"))
                .withMessageContaining("CAM-101");
    }

    @Test
    void everything_wrong_with_a_plan_is_told_at_once() {
        var plan = SmallSurvey.plan();
        var wrong =
                new CampaignPlan(
                        plan.edition(),
                        "nobody",
                        plan.admission(),
                        new LanguageText("Tên", "x".repeat(301)),
                        new LanguageText("x".repeat(9000), "x"),
                        plan.closes(),
                        plan.opens(),
                        -1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.campaigns.draft("Ý kiến", wrong, "an"))
                .satisfies(
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code)
                                        .containsExactlyInAnyOrder(
                                                "CAM-301", "CAM-303", "CAM-305", "CAM-305",
                                                "CAM-306", "CAM-307"));
        assertThat(room.campaigns.all()).isEmpty();
    }

    @Test
    void steps_are_taken_in_their_order() {
        room.campaigns.draft(ID, SmallSurvey.plan(), "an");

        refused("CAM-204", () -> room.campaigns.open(ID, "an"));
        refused("CAM-204", () -> room.campaigns.release(ID, "minh"));
        room.campaigns.check(ID, "an");
        refused("CAM-205", () -> room.campaigns.draft(ID, SmallSurvey.plan(), "an"));
        room.campaigns.open(ID, "an");
        refused("CAM-204", () -> room.campaigns.redraft(ID, "an"));
    }

    @Test
    void who_checked_or_closed_does_not_release() {
        room.campaigns.draft(ID, SmallSurvey.plan(), "an");
        room.campaigns.check(ID, "hai");
        room.campaigns.open(ID, "an");
        room.campaigns.close(ID, "an");

        refused("CAM-203", () -> room.campaigns.release(ID, "hai"));
        refused("CAM-202", () -> room.campaigns.release(ID, "an"));
        assertThat(room.campaigns.release(ID, "minh").state()).isEqualTo(CampaignState.RELEASED);
    }

    @Test
    void only_staff_run_campaigns() {
        refused("CAM-201", () -> room.campaigns.draft(ID, SmallSurvey.plan(), "doc"));
        room.campaigns.draft(ID, SmallSurvey.plan(), "an");
        refused("CAM-201", () -> room.campaigns.check(ID, "minh"));
        refused("CAM-201", () -> room.campaigns.check(ID, "nobody"));
    }

    @Test
    void a_year_that_changed_after_the_check_is_checked_again() {
        room.campaigns.draft(ID, SmallSurvey.plan(), "an");
        room.campaigns.check(ID, "an");
        room.years.set(0, SmallSurvey.year(Fingerprint.of(new byte[] {2})));

        refused("CAM-207", () -> room.campaigns.open(ID, "an"));
        room.campaigns.redraft(ID, "an");
        room.campaigns.check(ID, "an");
        room.campaigns.open(ID, "an");
        assertThat(room.responses.take(ID, CampaignRoom.content()).again()).isFalse();
    }

    @Test
    void the_same_response_again_is_one_response_with_one_receipt() {
        room.opened(ID);
        var response = CampaignRoom.content();

        Receipt first = room.responses.take(ID, response);
        Receipt again = room.responses.take(ID, response);

        assertThat(again.code()).isEqualTo(first.code());
        assertThat(again.again()).isTrue();
        assertThat(room.responses.count(ID)).isEqualTo(1);
        refused(
                "CAM-403",
                () ->
                        room.responses.take(
                                ID,
                                new SentResponse(response.instance(), Map.of("about/used", "2"))));
    }

    @Test
    void a_receipt_is_given_again_after_the_campaign_closed() {
        room.opened(ID);
        var response = CampaignRoom.content();
        Receipt first = room.responses.take(ID, response);
        room.campaigns.close(ID, "an");

        assertThat(room.responses.take(ID, response).code()).isEqualTo(first.code());
        refused("CAM-401", () -> room.responses.take(ID, CampaignRoom.content()));
    }

    @Test
    void of_many_who_send_the_same_at_once_all_get_one_receipt() throws Exception {
        room.opened(ID);
        var response = CampaignRoom.content();

        var receipts = atOnce(i -> room.responses.take(ID, response).code());

        assertThat(receipts).hasSize(MANY).containsOnly(receipts.get(0));
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void of_many_who_send_different_answers_under_one_instance_one_is_kept() throws Exception {
        room.opened(ID);
        String instance = CampaignRoom.content().instance();

        var outcomes =
                atOnce(
                        i -> {
                            try {
                                var answers =
                                        Map.of(
                                                "about/used", "1",
                                                "about/times", String.valueOf(i + 1),
                                                "view/content", "1");
                                room.responses.take(ID, new SentResponse(instance, answers));
                                return "kept";
                            } catch (Refusal refusal) {
                                return refusal.problems().get(0).code();
                            }
                        });

        assertThat(outcomes).containsOnlyOnce("kept");
        assertThat(outcomes).filteredOn("CAM-403"::equals).hasSize(MANY - 1);
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void an_incomplete_response_is_refused_with_every_fault() {
        room.opened(ID);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                room.responses.take(
                                        ID,
                                        CampaignRoom.sent(
                                                Map.of("about/used", "1", "about/times", "500"))))
                .satisfies(
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::where)
                                        .containsExactly("about/times", "view/content"));
        assertThat(room.responses.count(ID)).isZero();
    }

    @Test
    void responses_on_trial_do_not_count_and_go_when_the_campaign_opens() {
        room.campaigns.draft(ID, SmallSurvey.plan(), "an");
        room.campaigns.check(ID, "an");
        var trial = CampaignRoom.content();
        assertThat(room.responses.take(ID, trial).trial()).isTrue();
        assertThat(room.responses.count(ID)).isZero();

        room.campaigns.open(ID, "an");
        assertThat(room.responses.take(ID, trial).again()).isFalse();
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void no_more_than_the_quota_are_taken() {
        var plan = SmallSurvey.plan();
        room.campaigns.draft(
                ID,
                new CampaignPlan(
                        plan.edition(),
                        plan.instrument(),
                        plan.admission(),
                        plan.title(),
                        plan.introduction(),
                        plan.opens(),
                        plan.closes(),
                        2),
                "an");
        room.campaigns.check(ID, "an");
        room.campaigns.open(ID, "an");
        room.responses.take(ID, CampaignRoom.content());
        room.responses.take(ID, CampaignRoom.content());

        refused("CAM-402", () -> room.responses.take(ID, CampaignRoom.content()));
    }

    @Test
    void what_came_out_is_counted_for_staff_and_guarded_for_everybody() {
        room.opened(ID);
        for (int i = 0; i < 15; i++) {
            room.responses.take(ID, CampaignRoom.content());
        }
        for (int i = 0; i < 3; i++) {
            room.responses.take(ID, CampaignRoom.neverUsed());
        }
        var live = room.outcomes.live(ID);
        assertThat(live.responses()).isEqualTo(18);
        assertThat(live.questions().get(0).counts())
                .extracting(count -> count.count())
                .containsExactly(OptionalInt.of(15), OptionalInt.of(3));
        refused("CAM-102", () -> room.outcomes.published(ID));

        room.campaigns.close(ID, "an");
        room.campaigns.release(ID, "minh");
        var published = room.outcomes.published(ID);
        assertThat(published.questions().get(0).counts())
                .as("three are few, and the total would tell them")
                .extracting(count -> count.count())
                .containsOnly(OptionalInt.empty());
        assertThat(published.questions().get(2).counts())
                .as("nobody is no group")
                .extracting(count -> count.count())
                .containsExactly(OptionalInt.of(15), OptionalInt.of(0));
    }

    @Test
    void what_was_published_stays_as_it_was_when_the_year_leaves() {
        room.opened(ID);
        for (int i = 0; i < 12; i++) {
            room.responses.take(ID, CampaignRoom.content());
        }
        room.campaigns.close(ID, "an");
        room.campaigns.release(ID, "minh");
        var published = room.outcomes.published(ID);

        room.years.clear();

        var later = CampaignRoom.again(database(), room);
        assertThat(later.outcomes.published(ID)).isEqualTo(published);
        assertThat(later.outcomes.live(ID)).isEqualTo(published);
    }

    @Test
    void while_responses_come_in_they_are_counted_once_a_minute_and_then_once_for_all() {
        room.opened(ID);
        room.responses.take(ID, CampaignRoom.content());
        assertThat(room.outcomes.live(ID).responses()).isEqualTo(1);
        room.responses.take(ID, CampaignRoom.content());
        assertThat(room.outcomes.live(ID).responses()).isEqualTo(1);
        room.now = room.now.plusSeconds(60);
        assertThat(room.outcomes.live(ID).responses()).isEqualTo(2);

        room.responses.take(ID, CampaignRoom.content());
        room.campaigns.close(ID, "an");
        assertThat(room.outcomes.live(ID).responses()).as("at once").isEqualTo(3);
    }

    @Test
    void a_response_in_the_database_tells_neither_when_nor_under_which_instance() {
        room.opened(ID);
        var response = CampaignRoom.content();
        var receipt = room.responses.take(ID, response);
        var kept = new ArrayList<String>();
        room.store.read(ID, row -> kept.add(row.toString()));

        assertThat(kept).hasSize(1);
        assertThat(kept.get(0))
                .contains("2026-W48")
                .doesNotContain(response.instance())
                .doesNotContain(receipt.code());
    }

    @Test
    void a_campaign_by_invitation_takes_ballots_and_nothing_else() {
        room.openedByInvitation(ID);
        String ballot = room.roll.ballot("ministries");
        var otherRoll = new OpenRoll();
        otherRoll.changeKeys();
        String foreign = otherRoll.ballot("ministries");
        var content = CampaignRoom.content();

        refused("CAM-407", () -> room.responses.take(ID, content));
        refused("CAM-407", () -> room.responses.take(ID, CampaignRoom.with("x", content)));
        refused("CAM-408", () -> room.responses.take(ID, CampaignRoom.with(foreign, content)));
        refused("CAM-408", () -> room.responses.mayBegin(ID, Optional.of(foreign)));
        room.responses.mayBegin(ID, Optional.of(ballot));
        assertThat(room.responses.take(ID, CampaignRoom.with(ballot, content)).again()).isFalse();
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void a_ballot_is_one_response_whatever_it_is_sent_as() {
        room.openedByInvitation(ID);
        String ballot = room.roll.ballot("provinces");
        Receipt first = room.responses.take(ID, CampaignRoom.with(ballot, CampaignRoom.content()));

        // A form begun anew has another instance; the ballot is the same.
        Receipt again = room.responses.take(ID, CampaignRoom.with(ballot, CampaignRoom.content()));
        assertThat(again.again()).isTrue();
        assertThat(again.code()).isEqualTo(first.code());
        refused(
                "CAM-403",
                () -> room.responses.take(ID, CampaignRoom.with(ballot, CampaignRoom.neverUsed())));
        refused("CAM-409", () -> room.responses.mayBegin(ID, Optional.of(ballot)));
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void of_many_who_send_different_answers_with_one_ballot_one_is_kept() throws Exception {
        room.openedByInvitation(ID);
        String ballot = room.roll.ballot("provinces");

        var outcomes =
                atOnce(
                        i -> {
                            var answers =
                                    Map.of(
                                            "about/used", "1",
                                            "about/times", String.valueOf(i + 1),
                                            "view/content", "1");
                            try {
                                room.responses.take(
                                        ID, CampaignRoom.with(ballot, CampaignRoom.sent(answers)));
                                return "kept";
                            } catch (Refusal refusal) {
                                return refusal.problems().get(0).code();
                            }
                        });

        assertThat(outcomes).containsOnlyOnce("kept");
        assertThat(outcomes).filteredOn("CAM-403"::equals).hasSize(MANY - 1);
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void everybody_sees_how_many_ballots_were_used() {
        room.openedByInvitation(ID);
        for (String stratum : List.of("provinces", "provinces", "ministries")) {
            room.responses.take(
                    ID, CampaignRoom.with(room.roll.ballot(stratum), CampaignRoom.content()));
        }

        assertThat(room.responses.ballots(ID))
                .containsExactly(
                        new BallotCount("ministries", 40, 20, 1),
                        new BallotCount("provinces", 40, 20, 2));
        room.campaigns.close(ID, "an");
        assertThat(room.responses.ballots(ID))
                .as("put into another order, nothing else")
                .extracting(BallotCount::used)
                .containsExactly(1L, 2L);
    }

    @Test
    void ballots_are_checked_by_the_keys_of_the_opening_and_no_later_ones() {
        room.openedByInvitation(ID);
        String ballot = room.roll.ballot("provinces");
        room.roll.changeKeys();
        String later = room.roll.ballot("provinces");

        refused(
                "CAM-408",
                () -> room.responses.take(ID, CampaignRoom.with(later, CampaignRoom.content())));
        room.campaigns.pause(ID, "an");
        room.campaigns.open(ID, "an");
        refused(
                "CAM-408",
                () -> room.responses.take(ID, CampaignRoom.with(later, CampaignRoom.content())));
        room.responses.take(ID, CampaignRoom.with(ballot, CampaignRoom.content()));
        assertThat(room.responses.count(ID)).isEqualTo(1);
    }

    @Test
    void a_campaign_by_invitation_is_tried_without_ballots_and_opened_with_an_open_roll() {
        room.roll.state = RollState.PREPARED;
        room.campaigns.draft(ID, SmallSurvey.byInvitation(), "an");
        room.campaigns.check(ID, "an");
        assertThat(room.responses.take(ID, CampaignRoom.content()).trial()).isTrue();
        assertThat(room.responses.ballots(ID)).isEmpty();

        refused("CAM-208", () -> room.campaigns.open(ID, "an"));
        room.roll.state = RollState.OPEN;
        assertThat(room.campaigns.open(ID, "an").state()).isEqualTo(CampaignState.OPEN);
    }

    @Test
    void the_responses_are_handed_out_once_the_campaign_is_closed() throws Exception {
        room.openedByInvitation(ID);
        room.responses.take(
                ID, CampaignRoom.with(room.roll.ballot("provinces"), CampaignRoom.suggestion()));
        room.responses.take(
                ID, CampaignRoom.with(room.roll.ballot("ministries"), CampaignRoom.neverUsed()));
        var other = new HashMap<>(CampaignRoom.content().answers());
        other.put("last/suggestion", "An toàn");
        room.responses.take(
                ID, CampaignRoom.with(room.roll.ballot("provinces"), CampaignRoom.sent(other)));
        refused("CAM-209", () -> room.data.responses(ID, "lan"));
        refused("CAM-101", () -> room.data.responses("nobody-2026", "lan"));
        room.campaigns.close(ID, "an");

        var file = new StringWriter();
        room.data.responses(ID, "lan").write(file);

        assertThat(file.toString().split("\r\n"))
                .hasSize(4)
                .contains(
                        "stratum,week,used,times,channels,content,suggestion",
                        "provinces,2026-W48,1,3,1 7,1,Hỏi [tên]",
                        "ministries,2026-W48,2,,,,");
        assertThat(room.data.texts(ID, "suggestion", "lan"))
                .as("in the order of the alphabet, whoever came first")
                .containsExactly("An toàn", "Hỏi [tên]");
        refused("CAM-103", () -> room.data.texts(ID, "used", "lan"));
        assertThat(room.audit.lines().toString()).contains("campaign.data");
        assertThat(room.data.codebook(ID)).contains("<codeBook", "times");
        assertThat(room.data.xForm(ID)).contains("<h:html");
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code)
                                        .containsExactly(code));
    }

    private interface Work {
        String by(int number);
    }

    private static List<String> atOnce(Work work) throws Exception {
        var barrier = new CyclicBarrier(MANY);
        var executor = Executors.newFixedThreadPool(MANY);
        try {
            var tasks = new ArrayList<Callable<String>>();
            for (int i = 0; i < MANY; i++) {
                int number = i;
                tasks.add(
                        () -> {
                            barrier.await();
                            return work.by(number);
                        });
            }
            var outcomes = new ArrayList<String>();
            for (var future : executor.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
        }
    }
}
