package vn.cchc.delivery.internal.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Delivery.NotNow;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.Returned;
import vn.cchc.delivery.Returned.Channel;
import vn.cchc.delivery.ShortMessage;
import vn.cchc.delivery.internal.Listeners;
import vn.cchc.delivery.internal.Settings;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ShortMessageServer;
import vn.cchc.testing.ShortMessageServer.Shown;

/** Against a centre that speaks SMPP over TCP. */
class SmppCentreTest {
    private static final String AN = "+84912345678";
    private static final Delivery ACCEPTED = new Delivery.Accepted();

    private final List<Returned> told = new CopyOnWriteArrayList<>();
    private final Listeners listeners = new Listeners();
    private ShortMessageServer operator;
    private SmppCentre centre;

    @BeforeEach
    void start() {
        operator = ShortMessageServer.start("cchc", "kín");
        centre = centre(Map.of());
    }

    private SmppCentre centre(Map<String, Object> given) {
        if (centre != null) {
            centre.stop();
        }
        var all = new HashMap<String, Object>();
        all.put("host", "127.0.0.1");
        all.put("port", operator.port());
        all.put("systemId", "cchc");
        all.put("sender", "CCHC");
        all.put("perSecond", 500);
        all.put("answerSeconds", 5);
        all.put("againSeconds", 1);
        all.putAll(given);
        String password = String.valueOf(all.getOrDefault("word", "kín"));
        return new SmppCentre(
                Settings.of(SmsSettings.class, all),
                listeners,
                Map.of("CCHC_SMS_PASSWORD", password)::get);
    }

    @AfterEach
    void stop() {
        centre.stop();
        operator.close();
    }

    private Delivery send(String number, String text) {
        return centre.send(new ShortMessage(number, text));
    }

    @Test
    void a_message_is_shown_as_it_was_written_in_one_part_or_several() {
        String plain = "Moi khao sat: https://cchc.example.vn/surveys/o#a.B_c-[1]~";
        String vietnamese = "Bộ phận khảo sát mời Ông/Bà trả lời trước ngày 31/12/2026. ";
        String link = "https://cchc.example.vn/surveys/officials-2026#leaders." + "A".repeat(22);

        assertThat(send(AN, plain)).isEqualTo(ACCEPTED);
        assertThat(send(AN, vietnamese + link)).isEqualTo(ACCEPTED);
        assertThat(send(AN, plain.repeat(4))).isEqualTo(ACCEPTED);

        assertThat(operator.shown())
                .containsExactly(
                        new Shown("CCHC", AN, plain, 1),
                        new Shown("CCHC", AN, vietnamese + link, 3),
                        new Shown("CCHC", AN, plain.repeat(4), 2));
    }

    @Test
    void or_in_one_piece_where_the_operator_wants_that() {
        centre = centre(Map.of("longMessages", "payload"));
        String text = "Mời Ông/Bà trả lời. ".repeat(10);

        assertThat(send(AN, text)).isEqualTo(ACCEPTED);

        assertThat(operator.shown()).containsExactly(new Shown("CCHC", AN, text, 1));
    }

    @Test
    void a_number_that_is_not_there_is_refused_for_good() {
        operator.refuse(AN, SMPPConstant.STAT_ESME_RINVDSTADR);

        assertThat(send(AN, "Mời"))
                .isEqualTo(new Delivery.Refused(Reason.NO_SUCH_ADDRESS, "SMPP 11"));
        assertThat(send(AN.replace('8', '9'), "Mời")).isEqualTo(ACCEPTED);
        assertThat(send(AN, "Mời ".repeat(500)))
                .isEqualTo(new Delivery.Refused(Reason.OTHER, "too long"));
    }

    @Test
    void a_busy_operator_is_given_time_and_not_for_ever() {
        operator.busy(2);
        assertThat(send(AN, "Mời")).isEqualTo(ACCEPTED);
        assertThat(operator.shown()).hasSize(1);

        operator.busy(4);
        assertThat(send(AN, "Mời")).isEqualTo(new NotNow(Trouble.BUSY, "SMPP 88"));
        assertThat(operator.shown()).hasSize(1);
    }

    @Test
    void no_more_go_in_a_second_than_were_agreed() {
        centre = centre(Map.of("perSecond", 20));
        long before = System.nanoTime();
        for (int i = 0; i < 21; i++) {
            assertThat(send(AN, "Mời " + i)).isEqualTo(ACCEPTED);
        }
        assertThat(System.nanoTime() - before).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(990));
    }

    @Test
    void a_session_that_was_hung_up_is_made_again() {
        assertThat(send(AN, "Một")).isEqualTo(ACCEPTED);
        operator.hangUp(1);
        assertThat(send(AN, "Hai"))
                .isInstanceOfSatisfying(
                        NotNow.class, n -> assertThat(n.trouble()).isEqualTo(Trouble.UNREACHABLE));

        Eventually.soon().isTrue(() -> send(AN, "Ba").equals(ACCEPTED), () -> "Not bound again");

        assertThat(operator.shown()).extracting(Shown::text).containsExactly("Một", "Ba");
    }

    @Test
    void a_wrong_password_and_nobody_there_are_told() {
        centre = centre(Map.of("word", "falsch"));
        assertThat(send(AN, "Mời")).isInstanceOf(NotNow.class);
        assertThat(operator.refusedBinds()).isPositive();
        int port = operator.port();
        operator.close();
        centre = centre(Map.of("port", port));
        assertThat(send(AN, "Mời")).isInstanceOf(NotNow.class);
    }

    @Test
    void what_was_not_delivered_is_told_and_what_was_is_not() {
        listeners.add(told::add);
        operator.report("+84900000001", "UNDELIV");
        operator.report("+84900000002", "REJECTD");
        operator.report("+84900000003", "EXPIRED");
        operator.report("+84900000004", "DELIVRD");
        for (int i = 1; i <= 4; i++) {
            assertThat(send("+8490000000" + i, "Mời")).isEqualTo(ACCEPTED);
        }

        Eventually.soon().isTrue(() -> operator.reported() == 4, () -> "Told: " + told);

        assertThat(told)
                .containsExactlyInAnyOrder(
                        returned("+84900000001", Reason.NO_SUCH_ADDRESS),
                        returned("+84900000002", Reason.NOT_WANTED),
                        returned("+84900000003", Reason.EXPIRED));
    }

    private static Returned returned(String number, Reason reason) {
        return new Returned(Channel.SHORT_MESSAGE, number, reason);
    }

    /** The operator keeps it meanwhile. */
    @Test
    void news_is_taken_only_when_somebody_wants_it() {
        operator.report(AN, "UNDELIV");
        assertThat(send(AN, "Mời")).isEqualTo(ACCEPTED);
        Eventually.soon().isTrue(() -> operator.putOff() > 0, () -> "Taken by nobody");
        assertThat(operator.reported()).isZero();

        listeners.add(told::add);

        Eventually.soon().isTrue(() -> operator.reported() == 1, () -> "Told: " + told);
        assertThat(told).containsExactly(returned(AN, Reason.NO_SUCH_ADDRESS));
    }
}
