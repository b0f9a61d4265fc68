package vn.cchc.ops.internal.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.ops.internal.checks.StartCheck;

/**
 * Runs every check that any bundle offers, through the platform's executor. What was found is told
 * again for half a second, so that many who ask at once cost no more than one.
 */
@Component(service = Checks.class)
public final class ExecutedChecks implements Checks {
    private static final int TIMEOUT_MILLISECONDS = 800;
    private static final Duration FRESH = Duration.ofMillis(500);

    private final HealthCheckExecutor executor;
    private final Clock clock;
    private final Map<Probe, Answer> answers = new EnumMap<>(Probe.class);

    private record Answer(Instant at, List<Finding> findings) {}

    @Activate
    public ExecutedChecks(@Reference HealthCheckExecutor executor) {
        this(executor, Clock.systemUTC());
    }

    ExecutedChecks(HealthCheckExecutor executor, Clock clock) {
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public List<Finding> run(Probe probe) {
        synchronized (answers) {
            var last = answers.get(probe);
            if (last != null && clock.instant().isBefore(last.at().plus(FRESH))) {
                return last.findings();
            }
        }
        var findings = found(probe);
        synchronized (answers) {
            answers.put(probe, new Answer(clock.instant(), findings));
        }
        return findings;
    }

    private List<Finding> found(Probe probe) {
        var options =
                new HealthCheckExecutionOptions()
                        .setForceInstantExecution(true)
                        .setOverrideGlobalTimeout(TIMEOUT_MILLISECONDS);
        var findings = new ArrayList<Finding>();
        for (var result : executor.execute(selector(probe), options)) {
            findings.addAll(findings(result));
        }
        probe.indispensable().stream()
                .filter(name -> findings.stream().noneMatch(f -> f.check().equals(name)))
                .map(ExecutedChecks::absent)
                .forEach(findings::add);
        findings.sort(Comparator.comparing(Finding::check));
        return starting(findings)
                ? findings.stream().map(Finding::whileStarting).toList()
                : List.copyOf(findings);
    }

    private static boolean starting(List<Finding> findings) {
        return findings.stream()
                .anyMatch(f -> f.check().equals(StartCheck.NAME) && !f.status().serves());
    }

    private static HealthCheckSelector selector(Probe probe) {
        // A selector without any word means the tag "default" and not everything.
        return probe == Probe.ALL
                ? HealthCheckSelector.names("-no such check")
                : HealthCheckSelector.tags(probe.word());
    }

    private static List<Finding> findings(HealthCheckExecutionResult result) {
        String name = result.getHealthCheckMetadata().getTitle();
        return result.hasTimedOut()
                ? List.of(Finding.late(name))
                : Finding.of(name, result.getHealthCheckResult());
    }

    private static Finding absent(String name) {
        return new Finding(
                name,
                Finding.Status.WAIT,
                "This check itself is not there.",
                "Wait; if it stays so, restart the bundle vn.cchc.ops-core.");
    }
}
