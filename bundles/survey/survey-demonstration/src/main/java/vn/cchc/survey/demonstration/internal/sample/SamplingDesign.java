package vn.cchc.survey.demonstration.internal.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stages and totals of a sampling design that goes from districts through communes and villages
 * to respondents.
 *
 * @param totals published size of the sample by unit, in the plural: {@code communes}, {@code
 *     forms}
 */
public record SamplingDesign(
        Stage districts,
        Stage communes,
        Stage villages,
        Stage respondents,
        Map<String, Integer> totals) {

    /** How many of a unit are taken in each unit above, and in which provinces otherwise. */
    public record Stage(int size, Map<String, Integer> exceptions) {
        int in(String province) {
            return exceptions.getOrDefault(province, size);
        }

        boolean usual(String province) {
            return !exceptions.containsKey(province);
        }
    }

    /** Reads the design as written in the year; empty when a stage or the total is missing. */
    public static Optional<SamplingDesign> read(Map<String, Object> sampling) {
        var stages = new HashMap<String, Stage>();
        for (var entry : maps(sampling.get("stages"))) {
            size(entry).ifPresent(n -> stages.put(text(entry, "unit"), stage(n, entry)));
        }
        var totals = new HashMap<String, Integer>();
        if (sampling.get("totals") instanceof Map<?, ?> written) {
            written.forEach((unit, n) -> number(n).ifPresent(v -> totals.put("" + unit, v)));
        }
        if (stages.keySet().containsAll(List.of("district", "commune", "village", "respondent"))
                && totals.containsKey("forms")) {
            return Optional.of(
                    new SamplingDesign(
                            stages.get("district"),
                            stages.get("commune"),
                            stages.get("village"),
                            stages.get("respondent"),
                            Map.copyOf(totals)));
        }
        return Optional.empty();
    }

    /** Forms in the whole sample. */
    public int forms() {
        return totals.get("forms");
    }

    /** The published total, or what the stages give. */
    int total(String units, int ofStages) {
        return totals.getOrDefault(units, ofStages);
    }

    private static Stage stage(int size, Map<?, ?> entry) {
        var exceptions = new HashMap<String, Integer>();
        for (var exception : maps(entry.get("exceptions"))) {
            size(exception).ifPresent(n -> exceptions.put(text(exception, "unit"), n));
        }
        return new Stage(size, Map.copyOf(exceptions));
    }

    private static List<Map<?, ?>> maps(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(m -> (Map<?, ?>) m)
                        .toList()
                : List.of();
    }

    private static Optional<Integer> size(Map<?, ?> entry) {
        return number(entry.get("size"));
    }

    private static Optional<Integer> number(Object value) {
        String written = String.valueOf(value);
        return written.matches("[1-9][0-9]{0,7}")
                ? Optional.of(Integer.valueOf(written))
                : Optional.empty();
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(entry.get(key));
    }
}
