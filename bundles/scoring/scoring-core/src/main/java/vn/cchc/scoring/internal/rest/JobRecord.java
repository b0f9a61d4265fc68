package vn.cchc.scoring.internal.rest;

import java.util.Locale;
import vn.cchc.ops.Job;

/** Work that was started. */
public record JobRecord(String id, String kind, String subject, String state, String job) {
    static JobRecord of(Job job) {
        return new JobRecord(
                job.id(),
                job.kind(),
                job.subject(),
                job.state().name().toLowerCase(Locale.ROOT),
                address(job));
    }

    /** Where its progress and its result are told. */
    static String address(Job job) {
        return "/api/jobs/" + job.id();
    }
}
