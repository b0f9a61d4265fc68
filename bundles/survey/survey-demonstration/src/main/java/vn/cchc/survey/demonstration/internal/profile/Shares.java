package vn.cchc.survey.demonstration.internal.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often each code is given, in hundredths of a percent. For a question with several ticks each
 * code has a share of its own and they need not add up.
 */
public record Shares(Map<String, Integer> byCode) {
    public static final int WHOLE = 10_000;

    public Shares {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /** Reads {@code 1:90.06 2:8.98 3:0.96}. */
    static Shares parse(String written) {
        var byCode = new LinkedHashMap<String, Integer>();
        for (String entry : written.split("\\s+")) {
            String[] parts = entry.split(":");
            byCode.put(parts[0], new BigDecimal(parts[1]).movePointRight(2).intValueExact());
        }
        return new Shares(byCode);
    }

    /** The same share for each. */
    public static Shares even(List<String> codes) {
        var byCode = new LinkedHashMap<String, Integer>();
        codes.forEach(code -> byCode.put(code, WHOLE / codes.size()));
        return new Shares(byCode);
    }

    public int of(String code) {
        return byCode.getOrDefault(code, 0);
    }

    /**
     * Divides a number of people among the codes, as near to the shares as whole people allow
     * (method of the largest remainder).
     */
    public int[] divide(int people, List<String> codes) {
        long sum = codes.stream().mapToLong(this::of).sum();
        int[] counts = new int[codes.size()];
        long[] remainders = new long[codes.size()];
        int left = people;
        for (int i = 0; i < counts.length; i++) {
            long exact = (long) people * of(codes.get(i));
            counts[i] = (int) (exact / sum);
            remainders[i] = exact % sum;
            left -= counts[i];
        }
        var order = new ArrayList<>(IntStream.range(0, counts.length).boxed().toList());
        order.sort(Comparator.comparingLong(i -> -remainders[i]));
        for (int i = 0; i < left; i++) {
            counts[order.get(i)]++;
        }
        return counts;
    }
}
