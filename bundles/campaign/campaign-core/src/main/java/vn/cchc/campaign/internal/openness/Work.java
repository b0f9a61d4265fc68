package vn.cchc.campaign.internal.openness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;

/**
 * Work that a browser does before it sends: a second or two for one answer, days for a hundred
 * thousand. As ALTCHA asks for it (SHA-256 of a salt and the number that is to be found), on this
 * server alone. A solution is good once on each server, and for two hours.
 */
final class Work {
    private static final Duration GOOD = Duration.ofHours(2);
    private static final int LONGEST = 2_000;
    private static final int MANY = 100_000;

    private final String key;
    private final long effort;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    /**
     * @param effort the most numbers that are tried for one solution; half of them on average
     */
    Work(byte[] secret, long effort, Clock clock) {
        this.key = HexFormat.of().formatHex(secret);
        this.effort = effort;
        this.clock = clock;
    }

    /** What is to be solved, as JSON. */
    String challenge() {
        try {
            var challenge =
                    Altcha.createChallenge(
                            new ChallengeOptions()
                                    .setHmacKey(key)
                                    .setMaxNumber(effort)
                                    .setSecureRandomNumber(true)
                                    .setExpires(clock.instant().plus(GOOD).getEpochSecond()));
            return json.writeValueAsString(
                    Map.of(
                            "algorithm", challenge.algorithm,
                            "challenge", challenge.challenge,
                            "maxnumber", challenge.maxnumber,
                            "salt", challenge.salt,
                            "signature", challenge.signature));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers can always be written", e);
        } catch (Exception e) {
            // The library's signature; every Java has SHA-256.
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether this is a solution that was not used before; afterwards it was.
     *
     * @param solution as the script sends it: JSON in base64
     */
    boolean isDone(String solution) {
        return solution.length() <= LONGEST && good(solution) && first(solution);
    }

    private boolean good(String solution) {
        try {
            return Altcha.verifySolution(solution, key, true);
        } catch (Exception e) {
            // Whatever is wrong with it: it is no solution.
            return false;
        }
    }

    /** By the signature of the challenge, since the same solution can be written in many ways. */
    private boolean first(String solution) {
        var now = clock.instant();
        if (used.size() > MANY) {
            used.values().removeIf(now::isAfter);
        }
        try {
            byte[] written = Base64.getDecoder().decode(solution);
            String signature = json.readTree(written).path("signature").asText();
            return used.putIfAbsent(signature, now.plus(GOOD)) == null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
