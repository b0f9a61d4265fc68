package vn.cchc.survey.internal.shell;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Ends a command honestly: every problem on its line, then a failed exit without a stack trace. */
final class Told {
    private Told() {}

    static Object orProblems(Callable<?> work) throws Exception {
        try {
            return work.call();
        } catch (Refusal refusal) {
            throw refused(refusal.problems());
        }
    }

    static CommandException refused(List<Problem> problems) {
        problems.forEach(System.out::println);
        return new CommandException(
                problems.size() == 1 ? "refused" : "refused, " + problems.size() + " problems");
    }
}
