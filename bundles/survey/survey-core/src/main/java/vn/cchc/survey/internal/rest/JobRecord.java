package vn.cchc.survey.internal.rest;

import java.util.Locale;
import vn.cchc.ops.Job;

/**
 * Work that was started.
 *
 * @param job where its progress and its result are told
 */
public record JobRecord(String id, String kind, String subject, String state, String job) {

    static JobRecord of(Job job) {
        return new JobRecord(
                job.id(),
                job.kind(),
                job.subject(),
                job.state().name().toLowerCase(Locale.ROOT),
                "/api/jobs/" + job.id());
    }
}
