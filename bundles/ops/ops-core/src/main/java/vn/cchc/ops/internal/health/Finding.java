package vn.cchc.ops.internal.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import vn.cchc.ops.internal.checks.Faults;

/**
 * What a check says: that all is well, or one thing that is not.
 *
 * @param check its name
 * @param what plain words
 * @param remedy what the reader can do; empty when all is well
 */
public record Finding(String check, Status status, String what, String remedy) {
    private static final String LOG_SAYS_WHY = "data/log/karaf.log says why.";

    /** From good to bad. */
    public enum Status {
        OK,
        /** Somebody should look this week. */
        WARN,
        /** Not yet; it usually comes by itself. */
        WAIT,
        /** Somebody should look now. */
        CRITICAL;

        /** Whether a server in this state can do its work. */
        public boolean serves() {
            return this == OK || this == WARN;
        }

        static Status of(Result.Status status) {
            return switch (status) {
                case OK -> OK;
                case WARN -> WARN;
                case TEMPORARILY_UNAVAILABLE -> WAIT;
                case CRITICAL, HEALTH_CHECK_ERROR -> CRITICAL;
            };
        }
    }

    /** The worst of them; OK when there is none. */
    public static Status worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::status)
                .max(Comparator.naturalOrder())
                .orElse(Status.OK);
    }

    /** A check that did not answer in time is no good news, whatever the library calls it. */
    static Finding late(String check) {
        return new Finding(
                check,
                Status.WAIT,
                "It has not answered in time.",
                "Ask again; if it stays so, " + LOG_SAYS_WHY);
    }

    /** The same while the server starts: what is missing is late and not broken. */
    Finding whileStarting() {
        return status.serves()
                ? this
                : new Finding(check, Status.WAIT, what, "Wait while the server starts.");
    }

    /** One finding when all is well, else one for each fault. */
    static List<Finding> of(String check, Result result) {
        var entries = new ArrayList<ResultLog.Entry>();
        result.forEach(entries::add);
        entries.removeIf(ResultLog.Entry::isDebug);
        if (result.isOk()) {
            return List.of(new Finding(check, Status.OK, summary(entries), ""));
        }
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.getStatus() != Result.Status.OK) {
                String next = i + 1 < entries.size() ? entries.get(i + 1).getMessage() : "";
                findings.add(fault(check, Status.of(entry.getStatus()), entry.getMessage(), next));
            }
        }
        return findings;
    }

    private static String summary(List<ResultLog.Entry> entries) {
        return String.join(" ", entries.stream().map(ResultLog.Entry::getMessage).toList());
    }

    private static Finding fault(String check, Status status, String what, String next) {
        String otherwise =
                status == Status.WAIT ? "Wait; if it stays so, " + LOG_SAYS_WHY : LOG_SAYS_WHY;
        String remedy =
                next.startsWith(Faults.REMEDY) ? next.substring(Faults.REMEDY.length()) : otherwise;
        return new Finding(check, status, what, remedy);
    }
}
