package vn.cchc.edition.internal.shell;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.model.Problem;

/** Ends a command honestly: every problem on its line, then a failed exit without a stack trace. */
final class Refusals {
    private Refusals() {}

    static CommandException told(List<Problem> problems, PrintStream out) {
        problems.forEach(out::println);
        return new CommandException(
                problems.size() == 1 ? "refused" : "refused, " + problems.size() + " problems");
    }
}
