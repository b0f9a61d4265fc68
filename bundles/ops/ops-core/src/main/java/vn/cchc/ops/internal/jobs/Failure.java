package vn.cchc.ops.internal.jobs;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.internal.faults.OpsFault;

/** Tells apart work that says no for a reason and work that breaks. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final int DEEPEST = 20;

    private Failure() {}

    /** The refusal, also inside what a transaction wrapped around it. */
    static Optional<Refusal> refusal(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Writes it to the log under a reference; the person is told the reference and no more. */
    static Problem logged(Throwable thrown, Job job) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error(
                "OPS-001  {}  Job {} ({}) of {} failed at \"{}\"",
                reference,
                job.id(),
                job.kind(),
                job.subject(),
                job.step(),
                thrown);
        return OpsFault.BROKEN.at(
                new LanguageText("mã tham chiếu " + reference, "reference " + reference));
    }
}
