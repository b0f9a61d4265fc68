package vn.cchc.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Real names and texts that generated documents are made of. */
final class Names {
    private Names() {}

    static List<Unit> communes() {
        return text("communes-2026.txt").lines().map(Names::unit).toList();
    }

    static List<Unit> ministries() {
        return text("ministries-2026.txt").lines().map(Names::unit).toList();
    }

    private static Unit unit(String line) {
        var parts = line.split("\\|");
        return new Unit(parts[0], parts[1]);
    }

    /** Half sentences of the plan of 2024 that are long enough to say something. */
    static List<String> clauses() {
        String plan = text("plan-2024.txt").replaceAll("\\s+", " ");
        return Arrays.stream(plan.split("[;.:]"))
                .map(String::strip)
                .filter(clause -> clause.length() > 40 && clause.length() < 250)
                .toList();
    }

    static String text(String file) {
        try (var stream = Names.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A commune and its province, or the letters and the name of a ministry.
     *
     * @param first of the two
     * @param second of the two
     */
    record Unit(String first, String second) {}
}
