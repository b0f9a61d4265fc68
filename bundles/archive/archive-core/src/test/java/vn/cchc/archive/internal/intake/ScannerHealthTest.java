package vn.cchc.archive.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.ClamServer;

/** What the doctor says of the virus scanner. */
@Timeout(60)
class ScannerHealthTest {
    @Test
    void without_a_scanner_that_is_said_and_nothing_is_wrong() {
        var result = new ScannerHealth("").execute();
        assertThat(result.getStatus()).isEqualTo(Result.Status.OK);
        assertThat(result.toString()).contains("None is set");
    }

    @Test
    void a_scanner_that_answers_is_well_and_one_that_is_silent_or_gone_is_not() {
        try (var server = ClamServer.start()) {
            var health = new ScannerHealth(server.socket().toString());
            assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
            server.pause();
            assertThat(health.execute().getStatus()).isEqualTo(Result.Status.CRITICAL);
            server.resume();
            assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
            server.kill();
            assertThat(health.execute().toString())
                    .contains("no document is taken", "Remedy: start clamd");
        }
    }

    @Test
    void a_socket_that_is_not_there_is_told(@TempDir Path folder) {
        var health = new ScannerHealth(folder.resolve("clamd.ctl").toString());
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.CRITICAL);
    }
}
