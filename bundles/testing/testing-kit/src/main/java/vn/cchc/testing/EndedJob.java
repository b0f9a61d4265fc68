package vn.cchc.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.model.Problem;
import vn.cchc.ops.Job;

/** A job that is over. */
public record EndedJob(
        String kind,
        String subject,
        String who,
        State state,
        Optional<String> result,
        List<Problem> problems)
        implements Job {

    /** The same for the same subject. */
    @Override
    public String id() {
        return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public String step() {
        return "";
    }

    @Override
    public long done() {
        return 0;
    }

    @Override
    public long total() {
        return 0;
    }

    @Override
    public Instant startedAt() {
        return Instant.EPOCH;
    }

    @Override
    public Optional<Instant> endedAt() {
        return Optional.of(Instant.EPOCH);
    }

    @Override
    public void stop() {
        // It has ended.
    }

    @Override
    public boolean await(Duration time) {
        return true;
    }
}
