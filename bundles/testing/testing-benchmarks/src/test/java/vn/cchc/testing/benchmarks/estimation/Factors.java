package vn.cchc.testing.benchmarks.estimation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The 39 criteria, nine factors and the whole of SIPAS: first and last question of each. */
final class Factors {
    private Factors() {}

    static Map<String, int[]> items() {
        Map<String, int[]> items = new LinkedHashMap<>();
        for (int q = 1; q <= 39; q++) {
            items.put(String.format(Locale.ROOT, "q%02d", q), new int[] {q, q});
        }
        items.put("I.A", new int[] {1, 2});
        items.put("I.B", new int[] {3, 4});
        items.put("I.C", new int[] {5, 13});
        items.put("I.D", new int[] {14, 23});
        items.put("II.A", new int[] {24, 26});
        items.put("II.B", new int[] {27, 30});
        items.put("II.C", new int[] {31, 33});
        items.put("II.D", new int[] {34, 36});
        items.put("II.E", new int[] {37, 39});
        items.put("SIPAS", new int[] {1, 39});
        return items;
    }
}
