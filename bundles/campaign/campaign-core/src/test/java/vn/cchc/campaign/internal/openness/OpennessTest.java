package vn.cchc.campaign.internal.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.internal.SmallSurvey;
import vn.cchc.model.Refusal;

/** An open survey takes an office's answers and not those of a program that sends thousands. */
class OpennessTest {
    private static final String OFFICE = "203.0.113.7";
    private static final String SAME_OFFICE = "203.0.113.8";
    private static final String ELSEWHERE = "198.51.100.1";
    private static final Campaign OPEN = campaign(SmallSurvey.plan(), CampaignState.OPEN);

    private final Hands hands = new Hands();
    private final Openness openness =
            new Openness(new byte[32], 200, Duration.ofMinutes(10), new int[] {5, 2}, hands);

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.now();

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

    private static Campaign campaign(CampaignPlan plan, CampaignState state) {
        return new Campaign(
                "y-kien",
                plan,
                state,
                Optional.of(SmallSurvey.FINGERPRINT),
                1,
                "an",
                Optional.of("an"),
                Optional.empty(),
                Optional.empty());
    }

    /** What the browser's script does. */
    private String solved() throws Exception {
        var challenge =
                (ObjectNode) new ObjectMapper().readTree(openness.challenge(OPEN).orElseThrow());
        var solution =
                Altcha.solveChallenge(
                        challenge.get("challenge").asText(),
                        challenge.get("salt").asText(),
                        Altcha.Algorithm.SHA256,
                        challenge.get("maxnumber").asLong(),
                        0);
        challenge.put("number", solution.number);
        return Base64.getEncoder()
                .encodeToString(challenge.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void send(String address, String work) {
        openness.admit(OPEN, address, Optional.of(work));
    }

    private void refused(String address, String work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> send(address, work))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
                            assertThat(refusal.problems().get(0).code()).isEqualTo("CAM-410");
                        });
    }

    @Test
    void an_office_whose_browsers_work_sends_more_than_one_whose_do_not() throws Exception {
        for (int i = 0; i < 5; i++) {
            send(i % 2 == 0 ? OFFICE : SAME_OFFICE, solved());
        }
        refused(OFFICE, solved());
        send(OFFICE, "");
        send(SAME_OFFICE, "");
        refused(OFFICE, "");
        send(ELSEWHERE, "");
        send("2001:db8:1:2::3", "");
        send("2001:db8:1:9::3", "");
        refused("2001:db8:1:ffff::1", "");
    }

    @Test
    void after_a_while_it_goes_on() {
        send(OFFICE, "");
        send(OFFICE, "");
        refused(OFFICE, "");
        hands.now = hands.now.plus(Duration.ofMinutes(10));
        send(OFFICE, "");
    }

    @Test
    void work_counts_once_and_only_as_it_was_asked_for() throws Exception {
        String work = solved();
        String other =
                new String(Base64.getDecoder().decode(solved()), StandardCharsets.UTF_8)
                        .replaceFirst("\"number\":\\d+", "\"number\":100000");
        send(OFFICE, work);
        send(OFFICE, work);
        send(OFFICE, Base64.getEncoder().encodeToString(other.getBytes(StandardCharsets.UTF_8)));
        refused(OFFICE, "x".repeat(5_000));
        refused(OFFICE, work);
        send(OFFICE, solved());
    }

    @Test
    void nobody_with_a_ballot_or_on_trial_is_asked_or_counted() {
        var invited = campaign(SmallSurvey.byInvitation(), CampaignState.OPEN);
        var trial = campaign(SmallSurvey.plan(), CampaignState.CHECKED);

        for (int i = 0; i < 10; i++) {
            openness.admit(invited, OFFICE, Optional.empty());
            openness.admit(trial, OFFICE, Optional.empty());
        }
        assertThat(openness.challenge(invited)).isEmpty();
        assertThat(openness.challenge(trial)).isEmpty();
        assertThat(SmallSurvey.byInvitation().admission()).isEqualTo(Admission.INVITED);
    }
}
