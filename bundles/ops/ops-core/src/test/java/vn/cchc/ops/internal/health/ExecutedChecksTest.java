package vn.cchc.ops.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckMetadata;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

class ExecutedChecksTest {

    /** An executor that finds no check but what it is given. */
    private static final class NoChecks implements HealthCheckExecutor {
        private final List<HealthCheckExecutionOptions> calls = new ArrayList<>();
        private final List<HealthCheckExecutionResult> results = new ArrayList<>();

        @Override
        public List<HealthCheckExecutionResult> execute(HealthCheckSelector selector) {
            return execute(selector, new HealthCheckExecutionOptions());
        }

        @Override
        public List<HealthCheckExecutionResult> execute(
                HealthCheckSelector selector, HealthCheckExecutionOptions options) {
            calls.add(options);
            return results;
        }
    }

    /** A clock that goes when it is told to. */
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final NoChecks executor = new NoChecks();
    private final Watch watch = new Watch();
    private final ExecutedChecks checks = new ExecutedChecks(executor, watch);

    @Test
    void a_server_without_its_checks_is_neither_ready_nor_alive() {
        assertThat(Finding.worst(checks.run(Probe.READY)).serves()).isFalse();
        assertThat(Finding.worst(checks.run(Probe.LIVE)).serves()).isFalse();
        assertThat(checks.run(Probe.READY))
                .extracting(Finding::check)
                .containsExactly("Addresses", "Bundles", "Database", "Services", "Shell", "Start");
    }

    /** The library itself would call it a warning. */
    @Test
    void a_check_that_does_not_answer_in_time_is_not_well() {
        executor.results.add(new LateResult());

        var late =
                checks.run(Probe.READY).stream()
                        .filter(finding -> finding.check().equals("Slow"))
                        .toList();

        assertThat(late)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.status()).isEqualTo(Finding.Status.WAIT);
                            assertThat(finding.what()).contains("not answered in time");
                        });
    }

    /** What the library gives for a check that goes on after its time. */
    private static final class LateResult implements HealthCheckExecutionResult {
        @Override
        public Result getHealthCheckResult() {
            return new Result(Result.Status.WARN, "Timeout");
        }

        @Override
        public long getElapsedTimeInMs() {
            return 800;
        }

        @Override
        public Date getFinishedAt() {
            return new Date(0);
        }

        @Override
        public boolean hasTimedOut() {
            return true;
        }

        @Override
        public HealthCheckMetadata getHealthCheckMetadata() {
            return new HealthCheckMetadata(named("Slow"));
        }
    }

    /** A reference of which only number and name of the check matter. */
    private static ServiceReference<?> named(String name) {
        Map<String, Object> properties =
                Map.of(Constants.SERVICE_ID, 1L, HealthCheck.NAME, name, "toString", name);
        return (ServiceReference<?>)
                Proxy.newProxyInstance(
                        ExecutedChecksTest.class.getClassLoader(),
                        new Class<?>[] {ServiceReference.class},
                        (proxy, method, arguments) ->
                                properties.get(
                                        arguments == null ? method.getName() : arguments[0]));
    }

    @Test
    void many_who_ask_at_once_cost_no_more_than_one() {
        checks.run(Probe.READY);
        watch.now = watch.now.plusMillis(499);
        checks.run(Probe.READY);
        assertThat(executor.calls).hasSize(1);

        watch.now = watch.now.plusMillis(2);
        checks.run(Probe.READY);
        assertThat(executor.calls).hasSize(2);
    }

    @Test
    void checks_run_anew_and_have_less_than_a_second() {
        checks.run(Probe.READY);
        assertThat(executor.calls.get(0).isForceInstantExecution()).isTrue();
        assertThat(executor.calls.get(0).getOverrideGlobalTimeout()).isBetween(1, 900);
    }
}
