package vn.cchc.shell.text;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Ends a command honestly: every problem on its line, then a failed exit without a stack trace. */
public final class Told {
    private Told() {}

    /** What the work gives back; a Refusal becomes a failed exit that tells its problems. */
    public static Object orProblems(Callable<?> work) throws Exception {
        try {
            return work.call();
        } catch (Refusal refusal) {
            throw refused(refusal.problems());
        }
    }

    /** Prints the problems; the exception to throw next. */
    public static CommandException refused(List<Problem> problems) {
        problems.forEach(System.out::println);
        return new CommandException(
                problems.size() == 1 ? "refused" : "refused, " + problems.size() + " problems");
    }
}
