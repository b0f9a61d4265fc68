package vn.cchc.figures.internal.exports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Observation;
import vn.cchc.figures.internal.series.UnitNames;

/**
 * What an export is made of.
 *
 * @param observations public ones, by indicator, unit and time
 * @param indicators newest versions of those that have observations, by code
 */
public record OpenData(
        List<Observation> observations, Map<String, Indicator> indicators, UnitNames names) {

    public static OpenData of(
            List<Observation> observations, List<Indicator> catalogue, UnitNames names) {
        var byCode =
                catalogue.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new OpenData(observations, byCode, names);
    }

    Indicator indicator(Observation observation) {
        return indicators.get(observation.key().indicator());
    }

    /** {@code illustrative} where the definition is made up, else {@code official}. */
    String status(Observation observation) {
        return indicator(observation).illustrative() ? "illustrative" : "official";
    }
}
