package vn.cchc.invitation.internal.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.invitation.internal.InvitationOffice.CAMPAIGN;
import static vn.cchc.invitation.internal.InvitationOffice.blinding;
import static vn.cchc.invitation.internal.InvitationOffice.contact;
import static vn.cchc.invitation.internal.InvitationOffice.officials;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.delivery.Delivery.NotNow;
import vn.cchc.delivery.Delivery.Refused;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.delivery.Mail;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.Returned;
import vn.cchc.delivery.ShortMessage;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.Progress;
import vn.cchc.invitation.internal.InvitationOffice;
import vn.cchc.invitation.internal.store.Hash;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

/** Letters and reminders to whom they are due, on every database. */
abstract class LettersContract {
    private static final String FIRST = "a.leaders.0@example.gov.vn";
    private static final String SECOND = "a.leaders.1@example.gov.vn";
    private static final String PHONE = "+84912345670";
    private static final Duration WEEK = Duration.ofDays(7);

    private InvitationOffice invitations;
    private LetterDesk desk;

    abstract DatabaseFixture database();

    @BeforeEach
    void a_roll_of_ten_with_mail_and_two_with_telephones() {
        invitations = InvitationOffice.on(database());
        desk = new LetterDesk(invitations, database());
        var people = new ArrayList<Contact>(officials("a", "leaders", 10));
        people.add(contact("Lê Chi", "0912345670", "a", "leaders"));
        people.add(
                new Contact(
                        "Tran Binh",
                        Address.read("0912345671").orElseThrow(),
                        "a",
                        "leaders",
                        "en"));
        invitations.invitations.invite(CAMPAIGN, people, "lan");
        invitations.invitations.open(CAMPAIGN, "lan");
    }

    private void takeBallot(String address) {
        String token = desk.tokens(address).get(0);
        var key = invitations.key("leaders");
        invitations.invitations.issue(CAMPAIGN, token, key.id(), blinding(key).blinded().text());
    }

    @Test
    void everybody_gets_a_letter_and_only_who_took_no_ballot_a_reminder() {
        assertThat(desk.send()).isEqualTo("12 sent, 0 refused, 0 waiting");
        assertThat(desk.mails).extracting(Mail::to).hasSize(10).doesNotHaveDuplicates();
        assertThat(desk.texts).extracting(ShortMessage::to).hasSize(2).contains(PHONE);
        takeBallot(FIRST);
        desk.mails.clear();
        desk.texts.clear();

        assertThat(desk.send()).isEqualTo("0 sent, 0 refused, 0 waiting");
        desk.later(WEEK.minusDays(1));
        assertThat(desk.send()).isEqualTo("0 sent, 0 refused, 0 waiting");
        desk.later(Duration.ofDays(1));
        assertThat(desk.send()).isEqualTo("11 sent, 0 refused, 0 waiting");

        assertThat(desk.mails).hasSize(9).extracting(Mail::to).doesNotContain(FIRST);
        assertThat(desk.mails).allMatch(mail -> mail.subject().startsWith("Nhắc: "));
        assertThat(desk.texts).anyMatch(text -> text.text().startsWith("Nhắc, "));
        assertThat(desk.texts).anyMatch(text -> text.text().startsWith("Reminder, "));
        assertThat(desk.send(true)).isEqualTo("11 sent, 0 refused, 0 waiting");
    }

    @Test
    void any_link_of_somebody_is_their_one_right() {
        desk.send();
        desk.send(true);
        assertThat(desk.tokens(FIRST)).hasSize(2).doesNotHaveDuplicates();

        takeBallot(FIRST);

        var key = invitations.key("leaders");
        refused(
                "INV-302",
                () ->
                        invitations.invitations.issue(
                                CAMPAIGN,
                                desk.tokens(FIRST).get(1),
                                key.id(),
                                blinding(key).blinded().text()));
    }

    @Test
    void who_ends_letters_gets_none_of_any_survey_and_can_still_answer() {
        desk.send();
        var mail = desk.mails.stream().filter(m -> m.to().equals(FIRST)).findFirst().orElseThrow();
        String way = mail.wayOut().orElseThrow().toString();
        String word = way.substring(way.lastIndexOf('/') + 1);
        assertThat(mail.text()).contains(way);
        assertThat(way).doesNotContain(desk.tokens(FIRST).get(0));

        assertThat(desk.store.optOut(Hash.of(desk.tokens(FIRST).get(0)))).isFalse();
        assertThat(desk.store.optOut(Hash.of("nothing"))).isFalse();
        refused("INV-301", () -> invitations.invitations.optOut(CAMPAIGN, word));
        assertThat(desk.store.optOut(Hash.of(word))).isTrue();
        assertThat(desk.store.optOut(Hash.of(word))).isTrue();
        desk.mails.clear();

        assertThat(desk.send(true)).isEqualTo("11 sent, 0 refused, 0 waiting");
        assertThat(desk.mails).extracting(Mail::to).doesNotContain(FIRST);
    }

    /** Of a letter that is found weeks later. */
    @Test
    void letters_can_be_ended_after_the_roll_is_closed_and_not_after_it_is_forgotten() {
        desk.send();
        var words =
                desk.mails.stream()
                        .map(m -> m.wayOut().orElseThrow().toString())
                        .map(way -> Hash.of(way.substring(way.lastIndexOf('/') + 1)))
                        .toList();
        invitations.invitations.close(CAMPAIGN, "lan");
        assertThat(desk.store.optOut(words.get(0))).isTrue();
        invitations.invitations.forget(CAMPAIGN, "lan");
        assertThat(desk.store.optOut(words.get(1))).isFalse();
    }

    @Test
    void an_address_that_was_refused_or_came_back_is_not_written_to_again() {
        desk.answers.put(FIRST, new Refused(Reason.NO_SUCH_ADDRESS, "550 5.1.1"));
        desk.answers.put(PHONE, new Refused(Reason.NO_SUCH_ADDRESS, "SMPP 11"));
        assertThat(desk.send()).isEqualTo("10 sent, 2 refused, 0 waiting");
        desk.answers.clear();
        var returns = new ReturnedLetters(desk.store);
        returns.returned(new Returned(Returned.Channel.MAIL, SECOND, Reason.TAKES_NOTHING));
        returns.returned(new Returned(Returned.Channel.MAIL, SECOND, Reason.OTHER));
        returns.returned(
                new Returned(Returned.Channel.SHORT_MESSAGE, "+84912345671", Reason.EXPIRED));
        returns.returned(new Returned(Returned.Channel.MAIL, "x@example.vn", Reason.OTHER));

        assertThat(desk.send(true)).isEqualTo("8 sent, 0 refused, 0 waiting");

        assertThat(InvitationOffice.column(database(), "bounced"))
                .contains(
                        Optional.of("NO_SUCH_ADDRESS"),
                        Optional.of("TAKES_NOTHING"),
                        Optional.of("EXPIRED"));
        assertThat(invitations.invitations.progress(CAMPAIGN))
                .containsExactly(new Progress(Optional.of("a"), 12, 0, 10, 4, 0));
    }

    /** A receipt can be quicker than the answer it is a receipt of. */
    @Test
    void what_comes_back_while_it_is_handed_over_is_not_lost() {
        var returns = new ReturnedLetters(desk.store);
        desk.meanwhile =
                address -> {
                    if (address.equals(PHONE)) {
                        returns.returned(
                                new Returned(
                                        Returned.Channel.SHORT_MESSAGE,
                                        PHONE,
                                        Reason.NO_SUCH_ADDRESS));
                    }
                };
        desk.send();
        desk.texts.clear();

        desk.send(true);

        assertThat(desk.texts).extracting(ShortMessage::to).doesNotContain(PHONE);
    }

    /** Somebody else may put an address into a report; what was never written to cannot return. */
    @Test
    void nobody_is_marked_to_whom_nothing_was_sent() {
        new ReturnedLetters(desk.store)
                .returned(new Returned(Returned.Channel.MAIL, FIRST, Reason.OTHER));

        assertThat(desk.send()).isEqualTo("12 sent, 0 refused, 0 waiting");
    }

    @Test
    void what_cannot_be_handed_over_now_is_tried_again_and_sent_once() {
        desk.answers.put(FIRST, new NotNow(Trouble.THIS_ADDRESS, "450"));
        assertThat(desk.send()).isEqualTo("11 sent, 0 refused, 1 waiting");
        desk.office.goOn();
        assertThat(desk.mails).hasSize(9);
        desk.answers.clear();

        desk.office.goOn();
        desk.office.goOn();

        assertThat(desk.mails).hasSize(10).extracting(Mail::to).doesNotHaveDuplicates();
    }

    @Test
    void a_relay_that_is_away_is_asked_once_and_the_telephones_are_written_to() {
        var tried = new ArrayList<String>();
        desk.meanwhile = tried::add;
        officials("a", "leaders", 10)
                .forEach(
                        c ->
                                desk.answers.put(
                                        c.address().text(),
                                        new NotNow(Trouble.UNREACHABLE, "ConnectException")));

        assertThat(desk.send()).isEqualTo("2 sent, 0 refused, 10 waiting");

        assertThat(tried).filteredOn(address -> address.contains("@")).hasSize(1);
    }

    @Test
    void letters_can_be_taken_back_before_they_are_sent() {
        desk.answers.put(FIRST, new NotNow(Trouble.THIS_ADDRESS, "450"));
        desk.send();
        desk.office.cancel(CAMPAIGN, "lan");
        desk.answers.clear();

        desk.office.goOn();

        assertThat(desk.mails).extracting(Mail::to).doesNotContain(FIRST);
    }

    /** The server ends with a letter in the hands of the relay. */
    @Test
    void a_crash_sends_a_letter_twice_and_loses_none() {
        desk.meanwhile =
                address -> {
                    if (desk.mails.size() == 4) {
                        throw new IllegalStateException("The server ends");
                    }
                };
        assertThatExceptionOfType(AssertionError.class).isThrownBy(desk::send);
        desk.meanwhile = address -> {};

        desk.office.goOn();

        assertThat(desk.mails).hasSize(10).extracting(Mail::to).doesNotHaveDuplicates();
        assertThat(desk.texts).hasSize(2);
    }

    /** One that was killed holds the roll for a while, and no longer. */
    @Test
    void a_pass_that_ended_without_a_word_holds_others_up_for_a_quarter_of_an_hour() {
        assertThat(desk.store.hold(CAMPAIGN, "killed", now(), now() + 900)).isTrue();
        refused("INV-505", desk::send);
        desk.later(Duration.ofSeconds(901));

        assertThat(desk.send()).isEqualTo("12 sent, 0 refused, 0 waiting");
    }

    private static long now() {
        return java.time.Instant.parse("2026-11-26T18:02:03Z").getEpochSecond();
    }

    @Test
    void two_servers_that_send_at_once_send_each_letter_once() throws Exception {
        var other = new LetterDesk(InvitationOffice.beside(database()), database());
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<String> one = () -> sent(desk, barrier);
            Callable<String> two = () -> sent(other, barrier);
            for (var done : pool.invokeAll(List.of(one, two))) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        desk.office.goOn();

        var all = new ArrayList<>(desk.mails);
        all.addAll(other.mails);
        assertThat(all).hasSize(10).extracting(Mail::to).doesNotHaveDuplicates();
    }

    private static String sent(LetterDesk desk, CyclicBarrier barrier) throws Exception {
        barrier.await();
        try {
            return desk.send();
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    @Test
    void who_takes_a_ballot_or_ends_letters_while_others_are_written_to_gets_no_reminder() {
        desk.send();
        desk.later(WEEK);
        var went = new ArrayList<String>();
        desk.meanwhile =
                address -> {
                    went.add(address);
                    if (went.size() == 1) {
                        String still = address.equals(FIRST) ? SECOND : FIRST;
                        takeBallot(still);
                        went.add("ballot of " + still);
                    }
                };

        assertThat(desk.send()).isEqualTo("11 sent, 0 refused, 0 waiting");

        String still = went.get(1).substring("ballot of ".length());
        assertThat(went).doesNotContain(still);
    }

    @Test
    void what_is_missing_or_wrong_is_told_before_anything_is_due() {
        for (String server :
                new String[] {
                    null,
                    "",
                    "cchc.example.vn",
                    "ftp://cchc.example.vn",
                    "https://u:p@cchc.example.vn",
                    "https://cchc.example.vn/?a",
                    "https://cchc.example.vn#a",
                    "https://cchc.example.vn\r\nBcc: x",
                    "https://" + "a".repeat(120)
                }) {
            refused("INV-504", () -> desk.office.send(CAMPAIGN, server, false, "lan"));
        }
        refused("INV-401", () -> desk.office.send("none", LetterDesk.SERVER, false, "lan"));
        desk.neighbours.mail = null;
        desk.neighbours.centre = null;
        refused("INV-501", desk::send);
        var nameless = new LetterDesk(invitations, database(), Map.of("asker", " "));
        refused("INV-503", nameless::send);
        assertThat(desk.store.unfinished()).isEmpty();
        assertThat(invitations.audit.lines()).noneMatch(l -> l.contains("invitation.send"));
        invitations.invitations.close(CAMPAIGN, "lan");
        refused("INV-404", desk::send);
    }

    @Test
    void who_can_be_written_to_is_and_the_others_wait_for_the_means() {
        desk.neighbours.centre = null;
        assertThat(desk.send()).isEqualTo("10 sent, 0 refused, 2 waiting");
        desk.neighbours.centre = new LetterDesk(invitations, database()).neighbours.centre;

        desk.office.goOn();

        assertThat(desk.store.unfinished()).isEmpty();
    }

    @Test
    void a_closed_roll_sends_nothing_and_keeps_its_counts() {
        desk.answers.put(FIRST, new NotNow(Trouble.THIS_ADDRESS, "450"));
        desk.answers.put(SECOND, new Refused(Reason.OTHER, "550"));
        desk.send();
        desk.answers.clear();
        var before = invitations.invitations.progress(CAMPAIGN);

        invitations.invitations.close(CAMPAIGN, "lan");
        desk.office.goOn();

        assertThat(desk.mails).hasSize(8);
        assertThat(invitations.invitations.progress(CAMPAIGN)).isEqualTo(before);
    }

    /** Of a letter the day; of the words of a letter nothing but hashes. */
    @Test
    void the_store_knows_a_day_and_no_word() {
        desk.announce(new LanguageText("Ý kiến", "Views"), LocalDate.of(2026, 12, 31));
        desk.send();

        assertThat(InvitationOffice.column(database(), "letter_day"))
                .containsOnly(Optional.of("2026-11-27"));
        assertThat(InvitationOffice.column(database(), "letters")).containsOnly(Optional.of("1"));
        assertThat(invitations.audit.lines())
                .filteredOn(l -> l.contains("invitation.send"))
                .containsExactly("lan | invitation.send | officials-2026 | 12 letters");
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(code));
    }
}
