package vn.cchc.ops;

import java.util.Locale;

/**
 * The answer to a request that began long work.
 *
 * @param job where its progress and its result are told
 */
public record StartedJob(String id, String kind, String subject, String state, String job) {

    public static StartedJob of(Job job) {
        return new StartedJob(
                job.id(),
                job.kind(),
                job.subject(),
                job.state().name().toLowerCase(Locale.ROOT),
                "/api/jobs/" + job.id());
    }
}
