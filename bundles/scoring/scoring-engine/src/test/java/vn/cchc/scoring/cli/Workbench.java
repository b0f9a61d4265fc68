package vn.cchc.scoring.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder with a design and answers, and the command line in the same process. */
final class Workbench {
    static final Path DATA = Path.of("src/test/resources/oracles/data");
    private static final String CODES = "valid: [1, 2, 3, 4, 5]\nsatisfied: [4, 5]\n";

    private final Path folder;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    Workbench(Path folder) {
        this.folder = folder;
    }

    Path design(String text) throws IOException {
        return Files.writeString(folder.resolve("design.yaml"), text + CODES);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    int run(Object... arguments) {
        told.reset();
        var words = new ArrayList<String>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new CommandLine(out, out).run(words);
    }

    String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    /** The file of estimates; every problem is an error of the test. */
    String estimates(Path design, Path answers, int threads) throws IOException {
        var out = file("estimates.csv");
        int code =
                run(
                        "estimate",
                        "--design",
                        design,
                        "--answers",
                        answers,
                        "--out",
                        out,
                        "--threads",
                        threads);
        if (code != 0) {
            throw new AssertionError(told());
        }
        return Files.readString(out);
    }

    /** Estimate, standard error and valid answers by level, unit and item. */
    static Map<String, List<String>> figures(String estimates) {
        var figures = new LinkedHashMap<String, List<String>>();
        estimates
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .forEach(
                        cells ->
                                figures.put(
                                        String.join(",", cells.subList(0, 3)),
                                        cells.subList(3, 6)));
        return figures;
    }
}
