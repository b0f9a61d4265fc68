package vn.cchc.ops.internal.shell;

import java.util.List;
import java.util.Locale;
import vn.cchc.ops.Job;
import vn.cchc.ops.internal.rest.JobRecord;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.VietNamTime;

/** What {@code cchc:jobs} prints. */
record JobsText(List<Job> jobs) {
    String table() {
        if (jobs.isEmpty()) {
            return "No jobs\n";
        }
        var table =
                new TextTable()
                        .text("Id")
                        .text("State")
                        .text("Started (" + VietNamTime.OFFSET + ")")
                        .text("Kind")
                        .folded("Subject and step");
        for (var job : jobs) {
            table.row(
                    ShortIds.shown(job.id()),
                    job.state().name().toLowerCase(Locale.ROOT),
                    VietNamTime.second(job.startedAt()),
                    job.kind(),
                    (job.subject() + "\n" + stand(job)).strip());
        }
        return table.toString();
    }

    /** How far it is, or how it ended. */
    private static String stand(Job job) {
        if (job.state() == Job.State.DONE) {
            return "Result: " + job.result().orElse("");
        }
        if (!job.problems().isEmpty()) {
            int more = job.problems().size() - 1;
            return job.problems().get(0) + (more == 0 ? "" : " And " + more + " more: --json.");
        }
        return job.total() > 0
                ? String.format(Locale.ROOT, "%s (%,d of %,d)", job.step(), job.done(), job.total())
                : job.step();
    }

    String json() {
        return JsonText.of(jobs.stream().map(JobRecord::of).toList());
    }
}
