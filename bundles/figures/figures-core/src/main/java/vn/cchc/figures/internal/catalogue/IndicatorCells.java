package vn.cchc.figures.internal.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.figures.Bridging;
import vn.cchc.figures.Indicator;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;

/** An indicator as the cells of its row; what {@link IndicatorReading} reads back equal. */
public final class IndicatorCells {
    private IndicatorCells() {}

    /** Texts by column, in the order of columns; an absent one is empty. */
    public static Map<String, String> of(Indicator indicator) {
        var cells = new LinkedHashMap<String, String>();
        CatalogueColumns.ALL.forEach(column -> cells.put(column, ""));
        cells.put("code", indicator.code());
        cells.put("valid_from", indicator.validFrom().toString());
        both(cells, "name", indicator.name());
        cells.put("unit", indicator.unit().word());
        both(cells, "definition", indicator.definition());
        indicator.formula().ifPresent(formula -> both(cells, "formula", formula));
        cells.put("frequency", indicator.frequency().word());
        var kinds = new TreeSet<String>();
        indicator.agencies().stream().map(UnitKind::word).forEach(kinds::add);
        cells.put("agencies", String.join(" ", kinds));
        both(cells, "source", indicator.source().text());
        cells.put("source_number", indicator.source().number().orElse(""));
        cells.put("field", indicator.field().word());
        cells.put("minimum", plain(indicator.minimum()));
        cells.put("maximum", plain(indicator.maximum()));
        cells.put("decimals", String.valueOf(indicator.decimals()));
        cells.put("parts", String.join(" ", indicator.parts()));
        cells.put("jump", plain(indicator.jump()));
        bridging(cells, indicator.bridging());
        cells.put("status", indicator.illustrative() ? "illustrative" : "official");
        return cells;
    }

    private static void both(Map<String, String> cells, String column, LanguageText text) {
        cells.put(column + "_vi", text.vi());
        cells.put(column + "_en", text.en());
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static void bridging(Map<String, String> cells, Bridging bridging) {
        if (bridging instanceof Bridging.Ratio ratio) {
            cells.put("bridging", "ratio");
            cells.put("numerator", ratio.numerator());
            cells.put("denominator", ratio.denominator());
        } else {
            cells.put("bridging", bridging instanceof Bridging.Sum ? "sum" : "none");
        }
    }
}
