package vn.cchc.access.internal.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import vn.cchc.model.Problem;

/** How this room answers in the shell. */
final class Told {
    private Told() {}

    /** Records as JSON, for programs. */
    static void json(Object records, PrintStream out) {
        try {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(records));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that is no JSON", e);
        }
    }

    /** Every problem on its line, then a failed exit without a stack trace. */
    static CommandException refused(List<Problem> problems, PrintStream out) {
        problems.forEach(out::println);
        return new CommandException(
                problems.size() == 1 ? "refused" : "refused, " + problems.size() + " problems");
    }
}
