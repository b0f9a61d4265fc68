package vn.cchc.scoring.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.model.Problem;
import vn.cchc.scoring.faults.CallFault;

/** {@code java -jar scoring-engine-…-cli.jar estimate|freeze …}; see {@code help.txt}. */
public final class CommandLine {
    /** Everything was done. */
    static final int DONE = 0;

    /** The design or the answers have problems; nothing was written. */
    static final int REFUSED = 1;

    /** The command itself is wrong. */
    static final int WRONG_CALL = 2;

    /** A file cannot be read or written. */
    static final int NO_FILE = 3;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            if (arguments.isEmpty() || arguments.contains("--help")) {
                out.print(help());
                return arguments.isEmpty() ? WRONG_CALL : DONE;
            }
            var options = Options.of(arguments);
            if (!options.problems().isEmpty()) {
                return tell(options.problems(), WRONG_CALL);
            }
            var problems =
                    options.command().equals("freeze")
                            ? new FreezeCommand(options, out).run()
                            : new EstimateCommand(options, out).run();
            return problems.isEmpty() ? DONE : tell(problems, REFUSED);
        } catch (NoSuchFileException e) {
            return tell(List.of(CallFault.NO_SUCH_FILE.at("", e.getFile())), NO_FILE);
        } catch (IOException | java.io.UncheckedIOException e) {
            return tell(List.of(CallFault.FILE.at("", e.getMessage())), NO_FILE);
        }
    }

    private int tell(List<Problem> problems, int code) {
        problems.forEach(err::println);
        err.println(
                code == REFUSED
                        ? problems.size() + " problems, nothing written / có lỗi, chưa ghi gì"
                        : "See --help / xem --help");
        return code;
    }

    private static String help() throws IOException {
        try (var text = CommandLine.class.getResourceAsStream("help.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The file next to the wanted one, written first and then renamed. */
    static Path beside(Path out) {
        return out.resolveSibling(out.getFileName() + ".part");
    }
}
