package vn.cchc.scoring.engine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which groups of a breakdown are withheld because too few people are in them. */
final class Suppression {
    private Suppression() {}

    /**
     * Primary suppression of the small groups, and complementary suppression of one more where a
     * single one is withheld: the public knows the total (Willenborg and de Waal, Elements of
     * Statistical Disclosure Control, 2001, ch. 6).
     *
     * @param forms by group
     * @param least forms a group must have to be shown
     */
    static Set<String> withheld(Map<String, Integer> forms, int least) {
        var withheld = new HashSet<String>();
        forms.forEach(
                (group, count) -> {
                    if (count < least) {
                        withheld.add(group);
                    }
                });
        if (withheld.size() == 1) {
            forms.entrySet().stream()
                    .filter(group -> !withheld.contains(group.getKey()))
                    .min(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(
                                            Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .ifPresent(smallest -> withheld.add(smallest.getKey()));
        }
        return Set.copyOf(withheld);
    }
}
