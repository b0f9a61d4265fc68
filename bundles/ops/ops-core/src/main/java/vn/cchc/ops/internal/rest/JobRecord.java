package vn.cchc.ops.internal.rest;

import java.util.List;
import java.util.Locale;
import vn.cchc.model.Problem;
import vn.cchc.ops.Job;

/**
 * A job as told over HTTP and by {@code cchc:jobs --json}.
 *
 * @param state waiting, running, done, refused, stopped or failed
 * @param total 0 when not known
 * @param startedAt UTC
 * @param endedAt UTC; left out while it has not ended
 * @param result what the work answered; left out unless done
 * @param problems why it was refused, stopped or failed
 */
public record JobRecord(
        String id,
        String kind,
        String subject,
        String who,
        String state,
        String step,
        long done,
        long total,
        String startedAt,
        String endedAt,
        String result,
        List<Problem> problems) {

    public static JobRecord of(Job job) {
        // The state first: what is read after it may be newer, never older.
        String state = job.state().name().toLowerCase(Locale.ROOT);
        return new JobRecord(
                job.id(),
                job.kind(),
                job.subject(),
                job.who(),
                state,
                job.step(),
                job.done(),
                job.total(),
                job.startedAt().toString(),
                job.endedAt().map(Object::toString).orElse(null),
                job.result().orElse(null),
                job.problems());
    }
}
