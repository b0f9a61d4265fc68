package vn.cchc.scoring.estimation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the cases computed, by the key of the oracle file. */
final class Figures {
    /** In place of a number where nothing may be answered. */
    static final double ERROR = Double.NEGATIVE_INFINITY;

    private final Map<String, Double> byKey = new LinkedHashMap<>();

    /**
     * @param statistics name, value, name, value, …
     */
    void emit(String place, Object... statistics) {
        for (int i = 0; i < statistics.length; i += 2) {
            double value = ((Number) statistics[i + 1]).doubleValue();
            if (byKey.put(place + "," + statistics[i], value) != null) {
                throw new IllegalStateException("Twice: " + place + "," + statistics[i]);
            }
        }
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    double get(String key) {
        return byKey.get(key);
    }

    int size() {
        return byKey.size();
    }
}
