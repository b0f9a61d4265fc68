package vn.cchc.ops.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.ops.internal.jobs.PooledJob;

class JobsTextTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void every_job_says_how_far_it_is_or_how_it_ended() {
        var waiting = job("result.score", progress -> "");
        var done = job("answers.import", progress -> "set-7");
        var refused = job("answers.import", progress -> refuse());
        done.run();
        refused.run();

        assertThat(new JobsText(List.of(waiting, done, refused)).table())
                .isEqualTo(
                        """
                        Id        State    Started (+07:00)     Kind            Subject and step
                        %s  waiting  2026-11-21 15:00:00  result.score    sipas/2024
                        %s  done     2026-11-21 15:00:00  answers.import  sipas/2024
                                                                                Result: set-7
                        %s  refused  2026-11-21 15:00:00  answers.import  sipas/2024
                                                                                SUR-101  row 3  No such province. Correct
                                                                                it.
                        """
                                .formatted(
                                        waiting.id().substring(0, 8),
                                        done.id().substring(0, 8),
                                        refused.id().substring(0, 8)));
    }

    @Test
    void json_is_the_same_record_as_over_http() throws Exception {
        var done = job("answers.import", progress -> "set-7");
        done.run();

        var json = new ObjectMapper().readTree(new JobsText(List.of(done)).json());
        assertThat(json.at("/0/id").asText()).isEqualTo(done.id());
        assertThat(json.at("/0/state").asText()).isEqualTo("done");
        assertThat(json.at("/0/result").asText()).isEqualTo("set-7");
        assertThat(json.at("/0/startedAt").asText()).isEqualTo("2026-11-21T08:00:00Z");
    }

    @Test
    void no_jobs_are_said_too() {
        assertThat(new JobsText(List.<Job>of()).table()).isEqualTo("No jobs\n");
    }

    private static PooledJob job(String kind, Jobs.Work work) {
        return new PooledJob(kind, "sipas/2024", "an", work, CLOCK, job -> {});
    }

    private static String refuse() {
        throw new Refusal(
                Refusal.Kind.INVALID,
                new Problem("SUR-101", "row 3", "No such province.", "Correct it."));
    }
}
