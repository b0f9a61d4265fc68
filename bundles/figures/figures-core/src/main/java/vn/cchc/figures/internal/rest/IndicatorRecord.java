package vn.cchc.figures.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.figures.Bridging;
import vn.cchc.figures.Indicator;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;

/**
 * One version of an indicator.
 *
 * @param validFrom time periods that end on this day or later are measured by it
 * @param agencies {@code province}, {@code ministry}
 * @param bridging {@code sum}, {@code ratio} or {@code none}: what becomes of values of
 *     predecessors
 * @param status {@code official} or {@code illustrative}
 */
public record IndicatorRecord(
        String code,
        int version,
        String validFrom,
        LanguageText name,
        String unit,
        LanguageText definition,
        LanguageText formula,
        String frequency,
        List<String> agencies,
        LanguageText source,
        String sourceNumber,
        String field,
        LanguageText fieldName,
        BigDecimal minimum,
        BigDecimal maximum,
        int decimals,
        List<String> parts,
        BigDecimal jump,
        String bridging,
        String numerator,
        String denominator,
        String status) {

    public static IndicatorRecord of(Indicator indicator) {
        var ratio = indicator.bridging() instanceof Bridging.Ratio r ? r : null;
        return new IndicatorRecord(
                indicator.code(),
                indicator.version(),
                indicator.validFrom().toString(),
                indicator.name(),
                indicator.unit().word(),
                indicator.definition(),
                indicator.formula().orElse(null),
                indicator.frequency().word(),
                indicator.agencies().stream().map(UnitKind::word).sorted().toList(),
                indicator.source().text(),
                indicator.source().number().orElse(null),
                indicator.field().word(),
                indicator.field().label(),
                indicator.minimum().orElse(null),
                indicator.maximum().orElse(null),
                indicator.decimals(),
                indicator.parts(),
                indicator.jump().orElse(null),
                word(indicator.bridging()),
                ratio == null ? null : ratio.numerator(),
                ratio == null ? null : ratio.denominator(),
                indicator.illustrative() ? "illustrative" : "official");
    }

    private static String word(Bridging bridging) {
        if (bridging instanceof Bridging.Sum) {
            return "sum";
        }
        return bridging instanceof Bridging.Ratio ? "ratio" : "none";
    }
}
