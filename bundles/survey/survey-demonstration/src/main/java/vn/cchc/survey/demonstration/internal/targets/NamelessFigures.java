package vn.cchc.survey.demonstration.internal.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.cchc.registry.Province;
import vn.cchc.survey.demonstration.internal.chance.Dice;

/**
 * Gives the highest value of a region, published without the name of the province, to a province of
 * that region of which nothing is known.
 */
final class NamelessFigures {
    private final List<Province> provinces;
    private final Dice dice;

    NamelessFigures(List<Province> provinces, Dice dice) {
        this.provinces = provinces;
        this.dice = dice;
    }

    /**
     * @param highestInRegion percent by region code
     * @param measure code of the criterion the values belong to
     */
    KnownFigures addTo(
            KnownFigures known, Map<String, BigDecimal> highestInRegion, String measure) {
        var result = known;
        for (var entry : highestInRegion.entrySet()) {
            var candidates =
                    provinces.stream()
                            .filter(p -> p.regionCode().equals(entry.getKey()))
                            .map(p -> p.ref().code())
                            .filter(code -> !known.knows(code))
                            .toList();
            if (!candidates.isEmpty()) {
                String code = candidates.get(dice.below(candidates.size()));
                long value = Micropercent.of(entry.getValue());
                result = result.plus(new KnownFigures.Key(code, measure), value);
            }
        }
        return result;
    }
}
