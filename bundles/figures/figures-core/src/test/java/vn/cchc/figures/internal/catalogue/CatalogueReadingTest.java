package vn.cchc.figures.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.figures.Indicator;
import vn.cchc.model.Verdict;
import vn.cchc.sheets.table.TableRow;

class CatalogueReadingTest {
    private static final Map<String, Indicator> SHIPPED =
            ShippedCatalogue.indicators().stream()
                    .collect(Collectors.toMap(Indicator::code, i -> i));

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "code, share, FIG-202 code",
                "code, -, FIG-201 code",
                "name_vi, -, FIG-201 name_vi",
                "name_en, -, FIG-201 name_en",
                "definition_en, -, FIG-201 definition_en",
                "formula_en, -, FIG-201 formula_en",
                "unit, Percent, FIG-203 unit",
                "unit, -, FIG-201 unit",
                "frequency, weekly, FIG-203 frequency",
                "field, health, FIG-203 field",
                "agencies, commune, FIG-203 agencies",
                "valid_from, 01/01/2021, FIG-204 valid_from",
                "valid_from, 2021-02-30, FIG-204 valid_from",
                "minimum, '1,5', FIG-205 minimum",
                "maximum, 1e9, FIG-205 maximum",
                "jump, viel, FIG-205 jump",
                "decimals, 7, FIG-206 decimals",
                "decimals, -1, FIG-206 decimals",
                "minimum, 101, FIG-207 minimum",
                "bridging, sum, FIG-213 bridging;FIG-212 bridging",
                "bridging, mean, FIG-213 bridging;FIG-203 bridging",
                "numerator, -, FIG-213 bridging",
                "numerator, NONE, FIG-209 numerator",
                "denominator, ONLINE_SHARE, FIG-214 denominator",
                "denominator, DOCUMENTS_REVIEWED, FIG-214 denominator",
                "parts, NONE, FIG-209 parts",
                "parts, APPLICATIONS_SETTLED, FIG-210 parts",
                "parts, ON_TIME_SHARE, FIG-211 parts",
                "status, maybe, FIG-203 status"
            })
    void what_is_wrong_with_a_cell_is_told_at_the_cell(
            String column, String text, String problems) {
        var cells = new HashMap<>(IndicatorCells.of(SHIPPED.get("ON_TIME_SHARE")));
        cells.put(column, text == null ? "" : text);

        assertThat(told(new CatalogueReading(Map.of()).read(rows(cells))))
                .containsExactlyInAnyOrder(problems.split(";"));
    }

    /** The row among all that are shipped. */
    private static List<TableRow> rows(Map<String, String> cells) {
        var rows = new ArrayList<TableRow>();
        SHIPPED.values().stream()
                .filter(i -> !i.code().equals("ON_TIME_SHARE"))
                .forEach(i -> rows.add(TableRow.of(IndicatorCells.of(i))));
        rows.add(TableRow.of(cells));
        return rows;
    }

    private static List<String> told(Verdict<?> verdict) {
        return verdict.problems().stream().map(p -> p.code() + " " + p.where()).toList();
    }

    @Test
    void a_row_that_is_there_twice_is_told() {
        var row = TableRow.of(IndicatorCells.of(SHIPPED.get("DOCUMENTS_REVIEWED")));

        assertThat(told(new CatalogueReading(Map.of()).read(List.of(row, row))))
                .containsExactly("FIG-208 code");
    }

    @Test
    void a_new_definition_needs_a_later_day_and_keeps_unit_and_frequency() {
        var cells = new HashMap<>(IndicatorCells.of(SHIPPED.get("DOCUMENTS_REVIEWED")));
        cells.put("frequency", "quarter");

        assertThat(told(new CatalogueReading(SHIPPED).read(List.of(TableRow.of(cells)))))
                .containsExactly("FIG-215 valid_from", "FIG-217 frequency");
    }

    @Test
    void every_shipped_indicator_is_marked_and_comes_back_from_its_cells_and_from_its_text() {
        assertThat(SHIPPED.values()).hasSizeGreaterThan(10).allMatch(Indicator::illustrative);
        for (var indicator : SHIPPED.values()) {
            assertThat(KeptCells.indicator(KeptCells.text(indicator), 1)).isEqualTo(indicator);
        }
        assertThat(SHIPPED.values().stream().map(Indicator::field).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(vn.cchc.model.ReformField.values()));
    }

    @Test
    void line_feeds_and_backslashes_are_kept() {
        var cells = new HashMap<>(IndicatorCells.of(SHIPPED.get("DOCUMENTS_REVIEWED")));
        cells.put("definition_vi", "một\\n\nhai = ba\\");
        var indicator = IndicatorReading.read(TableRow.of(cells)).orRefuse();

        assertThat(KeptCells.indicator(KeptCells.text(indicator), 1)).isEqualTo(indicator);
    }
}
