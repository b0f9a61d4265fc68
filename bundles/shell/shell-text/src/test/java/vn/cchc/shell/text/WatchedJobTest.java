package vn.cchc.shell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

class WatchedJobTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);

    @Test
    void the_line_is_written_over_and_wiped_at_the_end() throws Exception {
        var job = new ScriptedJob(1000).looks(250, 1000).ends("set-7");

        assertThat(WatchedJob.result(job, out)).isEqualTo("set-7");
        assertThat(screen.toString(StandardCharsets.UTF_8).split("\r"))
                .containsExactly(
                        "",
                        "Storing [#######.......................] 250 of 1,000",
                        "Storing [##############################] 1,000 of 1,000",
                        " "
                                .repeat(
                                        "Storing [##############################] 1,000 of 1,000"
                                                .length()));
    }

    @Test
    void without_a_known_end_there_is_no_bar() throws Exception {
        WatchedJob.result(new ScriptedJob(0).looks(1234).ends("set-7"), out);

        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("\rStoring: 1,234");
    }

    @Test
    void a_refused_job_refuses_the_command() {
        var problem = new Problem("SUR-901", "row 3", "Wrong.", "Mend it.");

        assertThatThrownBy(() -> WatchedJob.result(new ScriptedJob(0).refused(problem), out))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems()).isEqualTo(List.of(problem)));
        assertThat(screen.size()).as("nothing was shown, so nothing is wiped").isZero();
    }
}
