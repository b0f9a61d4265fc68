package vn.cchc.invitation.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.invitation.internal.InvitationOffice.CAMPAIGN;
import static vn.cchc.invitation.internal.InvitationOffice.blinding;
import static vn.cchc.invitation.internal.InvitationOffice.officials;
import static vn.cchc.invitation.internal.InvitationOffice.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.ballot.Ballot;
import vn.cchc.ballot.BlindSignature;
import vn.cchc.ballot.Blinding;
import vn.cchc.invitation.Letter;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.StratumCount;
import vn.cchc.invitation.internal.InvitationOffice;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

/** One invitation gives one ballot, on every database and whatever comes at once. */
abstract class OneBallotContract {
    private static final int AT_ONCE = 64;

    private InvitationOffice office;
    private InvitationOffice other;

    abstract DatabaseFixture database();

    @BeforeEach
    void two_servers_on_one_database() {
        office = InvitationOffice.on(database());
        other = InvitationOffice.beside(database());
    }

    private Letter letter() {
        return office.openWith(officials("a", "leaders", 12)).get(0);
    }

    @Test
    void who_is_invited_gets_a_ballot_that_is_good() {
        var letter = letter();
        var blinding = blinding(office.key(letter));

        var ballot = finished(blinding, office.issue(letter, blinding));

        assertThat(office.key(letter).verify(ballot.orElseThrow())).isTrue();
        assertThat(office.invitations.counts(CAMPAIGN))
                .containsExactly(new StratumCount("leaders", 12, 1));
        assertThat(InvitationOffice.column(database(), "signed_day"))
                .contains(Optional.of("2026-11-27")); // as the calendar in Viet Nam says
    }

    private static Optional<Ballot> finished(Blinding blinding, String signature) {
        return BlindSignature.read(signature).flatMap(blinding::finish);
    }

    @Test
    void of_many_ballots_for_one_invitation_one_is_signed() throws Exception {
        var letter = letter();
        var key = office.key(letter);

        var outcomes =
                atOnce(
                        i -> {
                            var blinding = blinding(key);
                            var server = i % 2 == 0 ? office : other;
                            return finished(blinding, server.issue(letter, blinding))
                                    .map(ballot -> ballot.serial())
                                    .orElse("no ballot");
                        });

        assertThat(outcomes).hasSize(AT_ONCE);
        assertThat(outcomes).filteredOn(o -> o.length() == 64).hasSize(1);
        assertThat(outcomes).filteredOn("INV-302"::equals).hasSize(AT_ONCE - 1);
        assertThat(office.invitations.counts(CAMPAIGN))
                .containsExactly(new StratumCount("leaders", 12, 1));
    }

    @Test
    void two_links_of_one_person_are_one_right() throws Exception {
        var first = letter();
        var again =
                office.invitations.letters(CAMPAIGN, "lan").stream()
                        .filter(l -> l.contact().equals(first.contact()))
                        .findFirst()
                        .orElseThrow();
        var key = office.key(first);

        var outcomes =
                atOnce(
                        i -> {
                            office.issue(i % 2 == 0 ? first : again, blinding(key));
                            return "signed";
                        });

        assertThat(outcomes).filteredOn("signed"::equals).hasSize(1);
    }

    @Test
    void by_link_or_by_code_one_invitation_is_one_ballot() throws Exception {
        var letter = letter();
        var key = office.key(letter);

        var outcomes =
                atOnce(
                        i -> {
                            var server = i % 2 == 0 ? office : other;
                            if (i % 4 < 2) {
                                String ballot = server.invitations.draw(CAMPAIGN, token(letter));
                                return Ballot.read(ballot).orElseThrow().serial();
                            }
                            var blinding = blinding(key);
                            return finished(blinding, server.issue(letter, blinding))
                                    .map(Ballot::serial)
                                    .orElse("no ballot");
                        });

        assertThat(outcomes).hasSize(AT_ONCE);
        assertThat(outcomes.stream().filter(o -> o.length() == 64).distinct()).hasSize(1);
        assertThat(office.invitations.counts(CAMPAIGN))
                .containsExactly(new StratumCount("leaders", 12, 1));
    }

    @Test
    void the_ballot_of_a_code_is_good_and_given_again_until_the_roll_is_closed() {
        var letter = letter();
        String ballot = office.invitations.draw(CAMPAIGN, token(letter));

        assertThat(office.key(letter).verify(Ballot.read(ballot).orElseThrow())).isTrue();
        String again = other.invitations.draw(CAMPAIGN, token(letter));
        assertThat(Ballot.read(again).orElseThrow().serial())
                .isEqualTo(Ballot.read(ballot).orElseThrow().serial());
        office.invitations.close(CAMPAIGN, "lan");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.invitations.draw(CAMPAIGN, token(letter)));
    }

    @Test
    void a_lost_answer_can_be_asked_for_again_as_often_as_one_likes() throws Exception {
        var letter = letter();
        var blinding = blinding(office.key(letter));

        var answers = atOnce(i -> (i % 2 == 0 ? office : other).issue(letter, blinding));

        assertThat(answers).hasSize(AT_ONCE);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(finished(blinding, answers.get(0))).isPresent();
    }

    @Test
    void who_is_given_a_ballot_while_the_roll_is_closed_is_counted() throws Exception {
        var letters = office.openWith(officials("a", "leaders", AT_ONCE));
        var key = office.key("leaders");
        var some = new CountDownLatch(AT_ONCE / 8);

        var outcomes =
                atOnce(
                        i -> {
                            if (i == AT_ONCE / 2) {
                                some.await(30, TimeUnit.SECONDS);
                                other.invitations.close(CAMPAIGN, "lan");
                                return "closed";
                            }
                            office.issue(letters.get(i), blinding(key));
                            some.countDown();
                            return "signed";
                        });

        assertThat(outcomes)
                .contains("closed", "signed")
                .isSubsetOf("closed", "signed", "INV-301", "INV-304");
        long signed = outcomes.stream().filter("signed"::equals).count();
        assertThat(office.invitations.counts(CAMPAIGN))
                .containsExactly(new StratumCount("leaders", AT_ONCE, signed));
    }

    @Test
    void one_of_two_who_open_a_roll_does() throws Exception {
        office.invitations.invite(CAMPAIGN, officials("a", "leaders", 10), "lan");

        var outcomes =
                atOnce(
                        4,
                        i ->
                                (i % 2 == 0 ? office : other)
                                        .invitations
                                        .open(CAMPAIGN, "lan")
                                        .toString());

        assertThat(outcomes).filteredOn(o -> !o.startsWith("INV")).hasSize(1);
        assertThat(office.invitations.keys(CAMPAIGN)).hasSize(1);
    }

    @Test
    void a_closed_roll_has_no_private_key_no_link_and_other_rows() {
        var letters = office.openWith(officials("a", "leaders", 12));
        office.issue(letters.get(3), blinding(office.key("leaders")));
        var ids = InvitationOffice.column(database(), "id");
        var key = office.key("leaders");

        office.invitations.close(CAMPAIGN, "lan");

        assertThat(office.store.privateKey(CAMPAIGN, "leaders")).isEmpty();
        assertThat(office.key("leaders")).isEqualTo(key);
        assertThat(office.store.holder(Hash.of(token(letters.get(3))))).isEmpty();
        assertThat(InvitationOffice.column(database(), "id"))
                .hasSize(12)
                .doesNotContainAnyElementsOf(ids);
        assertThat(office.store.units(CAMPAIGN).get(0).issued()).isEqualTo(1);

        office.invitations.forget(CAMPAIGN, "lan");

        assertThat(InvitationOffice.column(database(), "id")).isEmpty();
        assertThat(office.invitations.state(CAMPAIGN)).isEqualTo(RollState.FORGOTTEN);
        assertThat(office.invitations.counts(CAMPAIGN))
                .containsExactly(new StratumCount("leaders", 12, 1));
    }

    @Test
    void an_address_is_on_a_roll_once() {
        var officials = officials("a", "leaders", 10);
        office.invitations.invite(CAMPAIGN, officials, "lan");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> office.invitations.invite(CAMPAIGN, officials.subList(4, 5), "lan"))
                .withMessageContaining("INV-204");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.store.add(CAMPAIGN, officials.subList(4, 5)))
                .withMessageContaining("INV-409");
        office.invitations.invite("citizens-2026", officials, "lan");
    }

    private interface Work {
        String run(int number) throws Exception;
    }

    private static List<String> atOnce(Work work) throws Exception {
        return atOnce(AT_ONCE, work);
    }

    /** What came of each: its own word, or the code of the refusal. */
    private static List<String> atOnce(int many, Work work) throws Exception {
        var barrier = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        try {
            var tasks = new ArrayList<Callable<String>>();
            for (int i = 0; i < many; i++) {
                int number = i;
                tasks.add(
                        () -> {
                            barrier.await();
                            try {
                                return work.run(number);
                            } catch (Refusal e) {
                                return e.problems().get(0).code();
                            }
                        });
            }
            var outcomes = new ArrayList<String>();
            for (var future : pool.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
