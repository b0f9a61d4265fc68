package vn.cchc.scoring.estimation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The results of the R package survey in a folder, compared with this engine's by the rule of its
 * README: equal within 1e-9; values below 1e-10 are zeros with noise; iterative logit limits 1e-8.
 */
final class Oracle {
    private static final double NEAR = 1e-9;

    private final Map<String, String> expected = new TreeMap<>();
    private final Figures figures = new Figures();
    private final List<String> differences = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final Map<String, Integer> ownRules = new TreeMap<>();
    private double worst;
    private int weights;

    static Oracle in(Path folder) throws IOException {
        var oracle = new Oracle();
        var lines = Files.readAllLines(folder.resolve("results.csv"));
        for (String line : lines.subList(1, lines.size())) {
            int last = line.lastIndexOf(',');
            oracle.expected.put(line.substring(0, last), line.substring(last + 1));
        }
        var fitted = Cases.compute(folder, oracle.figures);
        oracle.compareWeights(folder, fitted);
        return oracle;
    }

    private void compareWeights(Path folder, Map<String, Survey> fitted) {
        var given = new Survey(Survey.table(folder.resolve("results_weights_c11.csv")), null);
        fitted.forEach(
                (name, survey) -> {
                    double[] expectedWeights = given.numbers(name.replace('-', '_'));
                    for (int row = 0; row < expectedWeights.length; row++) {
                        double weight = survey.estimator().sample().weight(row);
                        double distance = Math.abs(weight - expectedWeights[row]);
                        weights++;
                        if (!(distance <= NEAR * expectedWeights[row])) {
                            differences.add("weight " + name + " row " + row + " is " + weight);
                        }
                    }
                });
    }

    void compare() {
        expected.forEach(
                (key, value) -> {
                    var count = counts.computeIfAbsent(key.substring(0, 3), c -> new int[2]);
                    var rule = OwnRule.of(key, value);
                    if (!figures.has(key)) {
                        forgotten.add(key);
                    } else if (rule.isPresent()) {
                        count[1]++;
                        ownRules.merge(rule.get().name(), 1, Integer::sum);
                        check(rule.get().holds(figures.get(key)), key, value);
                    } else {
                        count[0]++;
                        check(equal(key, value), key, value);
                    }
                });
    }

    private void check(boolean holds, String key, String value) {
        if (!holds) {
            differences.add(key + " R " + value + " engine " + figures.get(key));
        }
    }

    private boolean equal(String key, String text) {
        double found = figures.get(key);
        if (text.equals("ERROR")) {
            return found == Figures.ERROR;
        }
        if (text.equals("NaN") || text.equals("NA")) {
            return Double.isNaN(found);
        }
        double value = Double.parseDouble(text);
        double distance = Math.abs(found - value);
        if (Math.abs(value) < 1e-10 && !key.endsWith("p_value")) {
            return distance <= NEAR * beside(key);
        }
        boolean iterative = key.contains(",logit_");
        double relative = value == 0 ? distance : distance / Math.abs(value);
        if (!iterative) {
            worst = Math.max(worst, relative);
        }
        return relative <= (iterative ? 1e-8 : NEAR);
    }

    /** Size of the estimate a mathematical zero belongs to. */
    private double beside(String key) {
        String place = key.substring(0, key.lastIndexOf(',') + 1);
        double size = 0;
        for (String name : List.of("estimate", "total")) {
            String other = expected.getOrDefault(place + name, "0");
            size = Math.max(size, other.matches("[0-9.e+-]+") ? Double.parseDouble(other) : 0);
        }
        return size;
    }

    String report() {
        var text = new StringBuilder("Rows of R's results compared, and held to a rule of ours:\n");
        counts.forEach(
                (name, count) ->
                        text.append(name)
                                .append("  ")
                                .append(count[0])
                                .append("  ")
                                .append(count[1])
                                .append('\n'));
        text.append("c11 weights  ").append(weights).append('\n');
        return text.append("rules: ")
                .append(ownRules)
                .append("\nworst relative difference: ")
                .append(worst)
                .toString();
    }

    List<String> differences() {
        return differences;
    }

    List<String> forgotten() {
        return forgotten;
    }

    int rows() {
        return expected.size();
    }
}
