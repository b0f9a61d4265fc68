package vn.cchc.survey.demonstration.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures how far answers depend on the village and on the person. */
final class Clustering {
    private static final Set<String> SATISFIED = Set.of("4", "5");

    private Clustering() {}

    /**
     * How many times more the satisfied shares of villages vary than they would by chance alone,
     * provinces taken apart.
     */
    static double designEffect(Forms forms, String question) {
        double squares = 0;
        double expected = 0;
        for (var province : forms.by("province_code").values()) {
            double share = share(province, question);
            for (var village :
                    new Forms(forms.edition(), province).by("commune_code", "village").values()) {
                squares += Math.pow(share(village, question) - share, 2);
                expected += share * (1 - share) / village.size();
            }
        }
        return squares / expected;
    }

    /** Share of people who are satisfied with both or with neither. */
    static double alike(Forms forms, String one, String other) {
        var both =
                forms.all().stream()
                        .filter(f -> f.containsKey(one) && f.containsKey(other))
                        .toList();
        long same = both.stream().filter(f -> satisfied(f, one) == satisfied(f, other)).count();
        return same / (double) both.size();
    }

    private static double share(List<Map<String, String>> forms, String question) {
        return forms.stream().filter(form -> satisfied(form, question)).count()
                / (double) forms.size();
    }

    private static boolean satisfied(Map<String, String> form, String question) {
        return SATISFIED.contains(form.getOrDefault(question, ""));
    }
}
