package vn.cchc.figures.internal.rest;

import java.util.HashMap;
import java.util.Map;

/** The cells of an indicator's row, all as text; what is left out is empty. */
public record IndicatorCellsRecord(
        String validFrom,
        String nameVi,
        String nameEn,
        String unit,
        String definitionVi,
        String definitionEn,
        String formulaVi,
        String formulaEn,
        String frequency,
        String agencies,
        String sourceVi,
        String sourceEn,
        String sourceNumber,
        String field,
        String minimum,
        String maximum,
        String decimals,
        String parts,
        String jump,
        String bridging,
        String numerator,
        String denominator,
        String status) {

    Map<String, String> cells(String code) {
        var cells = new HashMap<String, String>();
        cells.put("code", code);
        put(cells, "valid_from", validFrom);
        put(cells, "name_vi", nameVi);
        put(cells, "name_en", nameEn);
        put(cells, "unit", unit);
        put(cells, "definition_vi", definitionVi);
        put(cells, "definition_en", definitionEn);
        put(cells, "formula_vi", formulaVi);
        put(cells, "formula_en", formulaEn);
        put(cells, "frequency", frequency);
        put(cells, "agencies", agencies);
        put(cells, "source_vi", sourceVi);
        put(cells, "source_en", sourceEn);
        put(cells, "source_number", sourceNumber);
        put(cells, "field", field);
        put(cells, "minimum", minimum);
        put(cells, "maximum", maximum);
        put(cells, "decimals", decimals);
        put(cells, "parts", parts);
        put(cells, "jump", jump);
        put(cells, "bridging", bridging);
        put(cells, "numerator", numerator);
        put(cells, "denominator", denominator);
        put(cells, "status", status);
        return cells;
    }

    private static void put(Map<String, String> cells, String column, String text) {
        if (text != null && !text.isBlank()) {
            cells.put(column, text.strip());
        }
    }
}
