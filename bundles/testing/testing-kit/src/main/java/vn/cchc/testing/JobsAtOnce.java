package vn.cchc.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;

/** Does the work at once, on the caller's thread. */
public final class JobsAtOnce implements Jobs {
    private final List<String> steps = new ArrayList<>();
    private Optional<String> stopAt = Optional.empty();

    /** What was reported, for example {@code Checking forms 10/10}. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** Asks to stop once a step with this beginning is reported; at once when it is empty. */
    public void stopAt(String step) {
        stopAt = Optional.of(step);
    }

    @Override
    public Job start(String kind, String subject, String who, Work work) {
        try {
            var result = Optional.of(work.run(new Reports()));
            return new EndedJob(kind, subject, who, Job.State.DONE, result, List.of());
        } catch (Refusal refusal) {
            return without(kind, subject, who, Job.State.REFUSED, refusal.problems());
        } catch (CancellationException e) {
            return without(kind, subject, who, Job.State.STOPPED, List.of());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Job without(
            String kind, String subject, String who, Job.State state, List<Problem> problems) {
        return new EndedJob(kind, subject, who, state, Optional.empty(), problems);
    }

    private final class Reports implements Progress {
        @Override
        public void report(String step, long done, long total) {
            steps.add(step + " " + done + "/" + total);
        }

        @Override
        public boolean stopping() {
            String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
            return stopAt.filter(last::startsWith).isPresent();
        }
    }

    @Override
    public Optional<Job> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<Job> all() {
        return List.of();
    }
}
