package vn.cchc.shell.text;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import vn.cchc.ops.Job;

/** Shows how far a job is, on one line that is written over, until it ends. */
public final class WatchedJob {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int BAR = 30;

    private WatchedJob() {}

    /** The job's result; its problems as a Refusal. An interrupt stops the job. */
    public static String result(Job job, PrintStream out) throws InterruptedException {
        String shown = "";
        try {
            while (!job.await(LOOK)) {
                shown = show(line(job), shown, out);
            }
        } catch (InterruptedException e) {
            job.stop();
            throw e;
        } finally {
            if (!shown.isEmpty()) {
                show("", shown, out);
                out.print('\r');
            }
        }
        return job.orRefuse();
    }

    private static String show(String line, String shown, PrintStream out) {
        if (!line.equals(shown)) {
            out.print('\r' + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            out.flush();
        }
        return line;
    }

    static String line(Job job) {
        if (job.total() <= 0) {
            return String.format(Locale.ROOT, "%s: %,d", job.step(), job.done());
        }
        int full = (int) (BAR * Math.min(job.done(), job.total()) / job.total());
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %,d of %,d",
                job.step(),
                "#".repeat(full),
                ".".repeat(BAR - full),
                job.done(),
                job.total());
    }
}
