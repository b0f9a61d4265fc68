package vn.cchc.ops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Problem;

/** One piece of long work. */
@ProviderType
public interface Job {

    /** Where it stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        REFUSED,
        STOPPED,
        FAILED
    }

    String id();

    /** Short code, for example {@code answers.import}. */
    String kind();

    String subject();

    String who();

    State state();

    String step();

    long done();

    /** 0 when not known. */
    long total();

    /** When it was handed over; it may have waited since. */
    Instant startedAt();

    Optional<Instant> endedAt();

    /** What the work answered; present when DONE. */
    Optional<String> result();

    /** Why it was refused, stopped or failed; empty otherwise. */
    List<Problem> problems();

    /** Asks it to stop. */
    void stop();

    /** Waits for the end. True when it ended in time. */
    boolean await(Duration time) throws InterruptedException;

    default boolean ended() {
        return endedAt().isPresent();
    }

    /**
     * The result of a job that has ended: what it answered when DONE, a {@link
     * vn.cchc.model.Refusal} with its problems otherwise.
     */
    default String orRefuse() {
        return result().orElseThrow(
                        () ->
                                new vn.cchc.model.Refusal(
                                        vn.cchc.model.Refusal.Kind.INVALID, problems()));
    }
}
