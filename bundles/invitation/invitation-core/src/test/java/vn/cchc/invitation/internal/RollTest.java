package vn.cchc.invitation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.invitation.internal.InvitationOffice.CAMPAIGN;
import static vn.cchc.invitation.internal.InvitationOffice.blinding;
import static vn.cchc.invitation.internal.InvitationOffice.officials;
import static vn.cchc.invitation.internal.InvitationOffice.token;

import java.util.ArrayList;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.invitation.Letter;
import vn.cchc.invitation.Progress;
import vn.cchc.invitation.RollState;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

class RollTest {
    private static DatabaseFixture database;
    private InvitationOffice office;

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("invitation", "db/changelog.xml");
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void empty() {
        office = InvitationOffice.on(database);
    }

    @Test
    void a_roll_goes_one_way() {
        refused("INV-401", () -> office.invitations.open(CAMPAIGN, "lan"));
        refused("INV-408", () -> office.invitations.invite("2026", officials("a", "x", 10), "lan"));
        office.invitations.invite(CAMPAIGN, officials("a", "x", 10), "lan");
        assertThat(office.invitations.state(CAMPAIGN)).isEqualTo(RollState.PREPARED);
        refused("INV-404", () -> office.invitations.letters(CAMPAIGN, "lan"));
        refused("INV-404", () -> office.invitations.close(CAMPAIGN, "lan"));
        office.invitations.open(CAMPAIGN, "lan");
        refused("INV-403", () -> office.invitations.open(CAMPAIGN, "lan"));
        refused("INV-405", () -> office.invitations.forget(CAMPAIGN, "lan"));
        office.invitations.invite(CAMPAIGN, officials("b", "x", 1), "lan");
        refused(
                "INV-406",
                () -> office.invitations.invite(CAMPAIGN, officials("c", "y", 1), "lan"));
        office.invitations.close(CAMPAIGN, "lan");
        refused(
                "INV-407",
                () -> office.invitations.invite(CAMPAIGN, officials("d", "x", 1), "lan"));
        office.invitations.forget(CAMPAIGN, "lan");
        refused("INV-405", () -> office.invitations.forget(CAMPAIGN, "lan"));
    }

    @Test
    void a_stratum_that_would_tell_who_answered_is_not_opened() {
        var officials = new ArrayList<>(officials("a", "leaders", 9));
        officials.addAll(officials("b", "staff", 10));
        office.invitations.invite(CAMPAIGN, officials, "lan");

        refused("INV-402", () -> office.invitations.open(CAMPAIGN, "lan"));
        assertThat(office.invitations.state(CAMPAIGN)).isEqualTo(RollState.PREPARED);
    }

    @Test
    void strata_have_keys_of_their_own_and_a_ballot_is_of_one() {
        var officials = new ArrayList<>(officials("a", "leaders", 10));
        officials.addAll(officials("b", "staff", 10));
        var letter =
                office.openWith(officials).stream()
                        .filter(l -> l.contact().stratum().equals("staff"))
                        .findFirst()
                        .orElseThrow();
        var wrong = office.key("leaders");
        String blinded = blinding(wrong).blinded().text();

        refused(
                "INV-305",
                () -> office.invitations.issue(CAMPAIGN, token(letter), wrong.id(), blinded));
        office.issue(letter, blinding(office.key("staff"))); // the right was not lost by it
    }

    @Test
    void what_is_no_invitation_or_no_blinded_ballot_costs_nobody_anything() {
        var letter = office.openWith(officials("a", "x", 10)).get(0);
        var key = office.key("x");
        String blinded = blinding(key).blinded().text();

        for (String token :
                new String[] {
                    null, "", "x", "A".repeat(22), "'; drop table", token(letter) + "A"
                }) {
            refused("INV-301", () -> office.invitations.issue(CAMPAIGN, token, key.id(), blinded));
        }
        refused(
                "INV-301",
                () -> office.invitations.issue("citizens", token(letter), key.id(), blinded));
        for (String text :
                new String[] {
                    null,
                    "",
                    "A".repeat(512),
                    "_".repeat(511) + "w",
                    blinded + "A",
                    "A".repeat(1 << 20)
                }) {
            refused(
                    "INV-303",
                    () -> office.invitations.issue(CAMPAIGN, token(letter), key.id(), text));
        }
        refused("INV-305", () -> office.invitations.issue(CAMPAIGN, token(letter), null, blinded));
        office.issue(letter, blinding(key));
    }

    @Test
    void letters_go_to_those_who_have_no_ballot_yet_and_want_them() {
        var letters = office.openWith(officials("a", "x", 12));
        office.issue(letters.get(0), blinding(office.key("x")));
        office.invitations.optOut(CAMPAIGN, token(letters.get(1)));
        office.invitations.optOut(CAMPAIGN, token(letters.get(1)));

        assertThat(office.invitations.letters(CAMPAIGN, "lan"))
                .extracting(Letter::contact)
                .hasSize(10)
                .doesNotContain(letters.get(0).contact(), letters.get(1).contact());
        // Who wants no letters may answer all the same, and is left alone the next time.
        office.issue(letters.get(1), blinding(office.key("x")));
        office.invitations.invite("next", officials("a", "x", 12), "lan");
        office.invitations.open("next", "lan");
        assertThat(office.invitations.letters("next", "lan")).hasSize(11);
    }

    @Test
    void progress_tells_no_small_unit_and_none_can_be_worked_out() {
        var officials = new ArrayList<>(officials("a", "x", 30));
        officials.addAll(officials("b", "x", 3));
        officials.addAll(officials("c", "x", 12));
        office.openWith(officials);

        assertThat(office.invitations.progress(CAMPAIGN))
                .containsExactly(
                        new Progress(Optional.of("a"), 30, 0, 0, 0, 0),
                        new Progress(Optional.empty(), 15, 0, 0, 0, 0));
    }

    @Test
    void so_few_people_in_all_have_no_progress() {
        office.invitations.invite(CAMPAIGN, officials("a", "x", 9), "lan");

        assertThat(office.invitations.progress(CAMPAIGN)).isEmpty();
    }

    @Test
    void the_trail_has_what_was_done_with_the_roll_and_nobody_on_it() {
        var letter = office.openWith(officials("a", "x", 10)).get(0);
        office.issue(letter, blinding(office.key("x")));

        assertThat(office.audit.lines())
                .containsExactly(
                        "lan | invitation.invite | officials-2026 | 10 contacts",
                        "lan | invitation.open | officials-2026 | 1 keys",
                        "lan | invitation.letters | officials-2026 | 10 letters");
        assertThat(letter.toString() + letter.contact() + letter.contact().address())
                .doesNotContain(token(letter), "example.gov.vn", "Cán bộ");
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(
                        r -> assertThat(r.problems()).extracting(p -> p.code()).containsOnly(code));
    }
}
