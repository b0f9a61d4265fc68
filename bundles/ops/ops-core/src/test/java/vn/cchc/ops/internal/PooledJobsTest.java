package vn.cchc.ops.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;

class PooledJobsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Problem WRONG =
            new Problem("SUR-101", "row 3", "There is no such province.", "Correct the code.");

    private final PooledJobs jobs = new PooledJobs();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() throws InterruptedException {
        gate.countDown();
        jobs.close();
    }

    @Test
    void work_that_ends_well_is_done_and_answers() throws Exception {
        var job = start(progress -> "set-7");

        assertThat(job.await(LONG)).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.orRefuse()).isEqualTo("set-7");
        assertThat(job.problems()).isEmpty();
        assertThat(job.endedAt())
                .hasValueSatisfying(end -> assertThat(end).isAfterOrEqualTo(job.startedAt()));
    }

    @Test
    void progress_is_seen_while_the_work_goes_on() throws Exception {
        var reported = new CountDownLatch(1);
        var job =
                start(
                        progress -> {
                            progress.report("Reading", 3, 12);
                            reported.countDown();
                            gate.await();
                            return "set-7";
                        });

        reported.await();
        assertThat(job.state()).isEqualTo(Job.State.RUNNING);
        assertThat(job.step()).isEqualTo("Reading");
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).isEqualTo(12);
        assertThat(job.endedAt()).isEmpty();
    }

    @Test
    void a_refusal_keeps_every_problem() throws Exception {
        var two = List.of(WRONG, new Problem("SUR-102", "row 4", "Twice.", "Take one out."));
        var job = start(progress -> refuse(two));

        assertThat(job.await(LONG)).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.REFUSED);
        assertThat(job.problems()).isEqualTo(two);
        assertThatThrownBy(job::orRefuse).isInstanceOf(Refusal.class);
    }

    @Test
    void a_refusal_inside_a_transaction_is_still_a_refusal() throws Exception {
        var job =
                start(
                        progress -> {
                            throw new IllegalStateException(
                                    "rolled back", new Refusal(Refusal.Kind.INVALID, WRONG));
                        });

        assertThat(job.await(LONG)).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.REFUSED);
        assertThat(job.problems()).containsExactly(WRONG);
    }

    @Test
    void a_failure_is_told_by_a_reference_that_stands_in_the_log_once() throws Exception {
        String log =
                logOf(
                        () -> {
                            var job =
                                    start(
                                            progress -> {
                                                throw new StackOverflowError("password=secret");
                                            });
                            assertThat(job.await(LONG)).isTrue();
                            assertThat(job.state()).isEqualTo(Job.State.FAILED);
                            return job;
                        });
        var problem = jobs.all().get(0).problems().get(0);
        String reference = problem.where().replace("reference ", "");

        assertThat(problem.code()).isEqualTo("OPS-001");
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(reference).hasSize(8);
        assertThat(log).contains("OPS-001  " + reference, "StackOverflowError: password=secret");
        assertThat(log).containsOnlyOnce("ERROR");
    }

    @Test
    void work_that_was_told_to_stop_has_stopped_whatever_it_answers() throws Exception {
        var running = new CountDownLatch(1);
        var job =
                start(
                        progress -> {
                            running.countDown();
                            while (!progress.stopping()) {
                                Thread.onSpinWait();
                            }
                            return "half";
                        });

        running.await();
        job.stop();
        assertThat(job.await(LONG)).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.STOPPED);
        assertThat(job.result()).isEmpty();
        assertThatThrownBy(job::orRefuse).hasMessageContaining("OPS-003");
    }

    @Test
    void a_stop_that_comes_too_late_changes_nothing() throws Exception {
        var running = new CountDownLatch(1);
        var job =
                start(
                        progress -> {
                            running.countDown();
                            gate.await();
                            return "set-7";
                        });

        running.await();
        job.stop();
        gate.countDown();
        assertThat(job.await(LONG)).isTrue();
        assertThat(job.state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void two_run_and_the_third_waits_and_can_be_stopped_before_it_began() throws Exception {
        var running = new CountDownLatch(2);
        Jobs.Work held =
                progress -> {
                    running.countDown();
                    gate.await();
                    return "";
                };
        start(held);
        start(held);
        running.await();
        var third = start(progress -> "never");

        assertThat(third.state()).isEqualTo(Job.State.WAITING);
        third.stop();
        assertThat(third.await(LONG)).isTrue();
        assertThat(third.state()).isEqualTo(Job.State.STOPPED);
    }

    @Test
    void the_last_two_hundred_ended_jobs_are_remembered_newest_first() throws Exception {
        var all = new ArrayList<Job>();
        for (int i = 0; i < 230; i++) {
            var job = start(progress -> "");
            assertThat(job.await(LONG)).isTrue();
            all.add(0, job);
        }

        assertThat(jobs.all()).isEqualTo(all.subList(0, 200));
        assertThat(jobs.find(all.get(199).id())).isPresent();
        assertThat(jobs.find(all.get(200).id())).isEmpty();
    }

    @Test
    void a_job_that_still_runs_is_not_forgotten() throws Exception {
        var held =
                start(
                        progress -> {
                            gate.await();
                            return "";
                        });
        for (int i = 0; i < 210; i++) {
            assertThat(start(progress -> "").await(LONG)).isTrue();
        }

        assertThat(jobs.find(held.id())).contains(held);
    }

    @Test
    void more_work_than_a_hundred_that_wait_is_refused() throws Exception {
        var running = new CountDownLatch(2);
        Jobs.Work held =
                progress -> {
                    running.countDown();
                    gate.await();
                    return "";
                };
        start(held);
        start(held);
        running.await();
        for (int i = 0; i < 100; i++) {
            start(held);
        }

        assertThatThrownBy(() -> start(held))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE))
                .hasMessageContaining("OPS-004");
        assertThat(jobs.all()).hasSize(102);
    }

    @Test
    void closing_asks_the_work_to_stop_and_waits_for_it_without_interrupting() throws Exception {
        var running = new CountDownLatch(1);
        var job =
                start(
                        progress -> {
                            running.countDown();
                            while (!progress.stopping()) {
                                Thread.onSpinWait();
                            }
                            return Thread.currentThread().isInterrupted() ? "interrupted" : "";
                        });
        running.await();
        var before = Instant.now();

        jobs.close();

        assertThat(job.state()).isEqualTo(Job.State.STOPPED);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThatThrownBy(() -> start(progress -> "")).isInstanceOf(Refusal.class);
    }

    @Test
    void work_sees_the_class_loader_of_its_own_bundle() throws Exception {
        var own = getClass().getClassLoader();
        var job =
                start(
                        progress ->
                                own == Thread.currentThread().getContextClassLoader()
                                        ? "own"
                                        : "other");

        assertThat(job.await(LONG)).isTrue();
        assertThat(job.result()).hasValue("own");
    }

    private Job start(Jobs.Work work) {
        return jobs.start("answers.import", "sipas/2024", "an", work);
    }

    private static String refuse(List<Problem> problems) {
        throw new Refusal(Refusal.Kind.INVALID, problems);
    }

    private interface Act {
        Object act() throws Exception;
    }

    /** What is written to the log, which is the standard error of a test. */
    private static String logOf(Act act) throws Exception {
        var before = System.err;
        var log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            act.act();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
