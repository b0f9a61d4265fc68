package vn.cchc.ops.internal.health;

import java.util.List;

/**
 * The answer to a probe.
 *
 * @param probe its word
 * @param status the worst that was found
 * @param checks everything that is not as it should be
 */
public record HealthReport(String probe, Finding.Status status, List<Finding> checks) {

    static HealthReport of(Probe probe, List<Finding> findings) {
        var faults = findings.stream().filter(f -> f.status() != Finding.Status.OK).toList();
        return new HealthReport(probe.word(), Finding.worst(findings), faults);
    }

    /** The first line is the verdict, then a line for each fault. */
    String text() {
        var text = new StringBuilder(probe + ": " + status + "\n");
        for (var fault : checks) {
            text.append(fault.status()).append("  ").append(fault.check()).append("  ");
            text.append(fault.what()).append(" Remedy: ").append(fault.remedy()).append("\n");
        }
        return text.toString();
    }
}
