package vn.cchc.graph.jena.internal.w3c;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the tests of the W3C's suites, and why those that came out otherwise did. */
final class Report {
    /** What the product does not do on purpose. */
    private static final List<String> RULES = List.of("GRA-105", "GRA-106", "GRA-107", "GRA-109");

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> unexplained = new ArrayList<>();

    /**
     * @param id folder and name
     * @param outcome empty when it came out as the W3C says
     * @param reason why it may come out otherwise; empty when it may not
     */
    void note(String id, String outcome, String reason) {
        int[] count = counts.computeIfAbsent(id.replaceFirst("/[^/]*$", ""), f -> new int[2]);
        count[0]++;
        if (outcome.isEmpty()) {
            count[1]++;
            if (!reason.isEmpty()) {
                unexplained.add(id + " passes; its excuse is stale");
            }
            return;
        }
        String why =
                reason.isEmpty() && RULES.contains(outcome)
                        ? "refused by a rule of the product"
                        : reason;
        if (why.isEmpty()) {
            unexplained.add(id + ": " + outcome);
        }
        others.add("| " + id + " | " + outcome + " | " + why + " |");
    }

    List<String> unexplained() {
        return List.copyOf(unexplained);
    }

    int passed() {
        return counts.values().stream().mapToInt(count -> count[1]).sum();
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| folder | tests | as the W3C says |");
        lines.add("|---|---|---|");
        counts.forEach((f, n) -> lines.add("| " + f + " | " + n[0] + " | " + n[1] + " |"));
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        lines.add("| all | " + all + " | " + passed() + " |");
        lines.add("");
        lines.add("| other | outcome | reason |");
        lines.add("|---|---|---|");
        lines.addAll(others);
        unexplained.forEach(line -> lines.add("- unexplained: " + line));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
