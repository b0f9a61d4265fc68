package vn.cchc.ops.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import vn.cchc.ops.internal.health.Finding.Status;

class FindingTest {
    private final FormattingResultLog log = new FormattingResultLog();

    @Test
    void a_check_that_is_well_is_one_finding() {
        log.debug("looked at 3");
        log.info("survey: on derby.");
        log.info("scoring: on derby.");

        assertThat(Finding.of("Tables", new Result(log)))
                .containsExactly(
                        new Finding(
                                "Tables", Status.OK, "survey: on derby. scoring: on derby.", ""));
    }

    @Test
    void every_fault_is_a_finding_with_the_remedy_that_follows_it() {
        log.info("survey: on derby.");
        log.critical("scoring: no such column.");
        log.info("Remedy: correct the change log.");
        log.temporarilyUnavailable("access: its tables are being made.");

        assertThat(Finding.of("Tables", new Result(log)))
                .containsExactly(
                        new Finding(
                                "Tables",
                                Status.CRITICAL,
                                "scoring: no such column.",
                                "correct the change log."),
                        new Finding(
                                "Tables",
                                Status.WAIT,
                                "access: its tables are being made.",
                                "Wait; if it stays so, data/log/karaf.log says why."));
    }

    @Test
    void a_check_that_breaks_is_critical() {
        log.healthCheckError("NullPointerException");

        assertThat(Finding.of("Tables", new Result(log)))
                .extracting(Finding::status)
                .containsExactly(Status.CRITICAL);
    }

    @Test
    void a_check_that_does_not_answer_in_time_is_no_good_news() {
        assertThat(Finding.late("Database").status().serves()).isFalse();
    }

    @Test
    void while_the_server_starts_nothing_is_broken_yet() {
        var gone = new Finding("Services", Status.CRITICAL, "Graph is missing.", "Install cchc.");
        assertThat(gone.whileStarting())
                .isEqualTo(
                        new Finding(
                                "Services",
                                Status.WAIT,
                                "Graph is missing.",
                                "Wait while the server starts."));

        var little = new Finding("Disk", Status.WARN, "430 MB are free.", "Free some.");
        assertThat(little.whileStarting()).isEqualTo(little);
    }
}
