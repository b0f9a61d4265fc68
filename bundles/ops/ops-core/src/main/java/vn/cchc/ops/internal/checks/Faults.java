package vn.cchc.ops.internal.checks;

import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.apache.felix.hc.api.ResultLog;

/** What a check found wrong, each fault followed by its remedy. */
public final class Faults {
    /** How a remedy begins in the result of a check; it belongs to the fault before it. */
    public static final String REMEDY = "Remedy: ";

    private final ResultLog log = new ResultLog();
    private boolean none = true;

    void add(Status status, String what, String remedy) {
        none = false;
        log.add(new ResultLog.Entry(status, what));
        log.add(new ResultLog.Entry(Status.OK, REMEDY + remedy));
    }

    /**
     * @param summary what to say when nothing is wrong
     */
    Result orFine(String summary) {
        return none ? new Result(Status.OK, summary) : new Result(log);
    }
}
