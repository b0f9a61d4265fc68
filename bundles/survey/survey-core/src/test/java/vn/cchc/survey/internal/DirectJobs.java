package vn.cchc.survey.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;

/** Does the work at once, on the caller's thread. */
final class DirectJobs implements Jobs {
    final List<String> steps = new ArrayList<>();

    /** Asks to stop once a step with this beginning is told. */
    String stopAt = "never";

    /** A piece of work that has ended. */
    record Ended(
            String kind,
            String subject,
            String who,
            State state,
            Optional<String> result,
            List<Problem> problems)
            implements Job {
        @Override
        public String id() {
            return "1";
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

    @Override
    public Job start(String kind, String subject, String who, Work work) {
        try {
            return new Ended(
                    kind,
                    subject,
                    who,
                    Job.State.DONE,
                    Optional.of(work.run(progress())),
                    List.of());
        } catch (Refusal e) {
            return new Ended(kind, subject, who, Job.State.REFUSED, Optional.empty(), e.problems());
        } catch (java.util.concurrent.CancellationException e) {
            return new Ended(kind, subject, who, Job.State.STOPPED, Optional.empty(), List.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void report(String step, long done, long total) {
                steps.add(step + " " + done + "/" + total);
            }

            @Override
            public boolean stopping() {
                return !steps.isEmpty() && steps.get(steps.size() - 1).startsWith(stopAt);
            }
        };
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
