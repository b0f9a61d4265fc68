package vn.cchc.figures.internal.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.figures.Entry;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.files.FigureFile;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.figures.internal.values.ValueColumns;
import vn.cchc.model.LanguageText;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.Workbook;

/** Every export, read back, gives the values that went in. */
class ExportsTest {
    private static final LanguageText TITLE = new LanguageText("Số liệu", "Figures");
    private static OpenData data;

    /** Values by indicator, agency and time. */
    private static Map<String, BigDecimal> expected;

    @BeforeAll
    static void some_values() {
        var room = FiguresRoom.onDerby();
        room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q2", "95.50");
        room.approved("ON_TIME_SHARE", "province/2026/08", "2026-Q2", "0");
        room.approved("APPLICATIONS_RECEIVED", "province/2026/01", "2026-Q2", "123456789012");
        room.approved("AGENCIES_INSPECTED", "province/2024/02", "2025-H1", "7");
        room.approved("DOCUMENTS_REVIEWED", "province/2026/01", "2025", "12");
        room.approved("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "91.25");
        room.approved(
                new Entry(
                        "ON_TIME_SHARE",
                        "province/2026/01",
                        "2026-Q3",
                        "90.25",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("=cmd|' /C calc'!A1, \"sai\"\nhai dòng")));
        data =
                OpenData.of(
                        room.figures.published(),
                        room.indicators.all(),
                        new UnitNames(FiguresRoom.REGISTRY));
        expected = new TreeMap<>();
        data.observations()
                .forEach(
                        o ->
                                expected.put(
                                        o.key().indicator()
                                                + " "
                                                + o.key().unit().path()
                                                + " "
                                                + o.key().time(),
                                        o.value()));
        assertThat(expected).hasSize(6);
    }

    private static List<Map<String, String>> rows(byte[] csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        String text = new String(csv, StandardCharsets.UTF_8).replace("\ufeff", "");
        var rows = new ArrayList<Map<String, String>>();
        try (var records = format.parse(new StringReader(text))) {
            records.forEach(record -> rows.add(record.toMap()));
        }
        return rows;
    }

    @Test
    void csv_comes_back_and_no_cell_is_a_formula() throws IOException {
        var back = new TreeMap<String, BigDecimal>();
        for (var row : rows(ExportForm.CSV.bytes(data, TITLE, false))) {
            back.put(
                    String.join(" ", row.get("indicator"), row.get("agency"), row.get("time")),
                    new BigDecimal(row.get("value")));
            row.forEach((column, cell) -> assertThat(cell).doesNotStartWith("="));
        }
        assertThat(back).isEqualTo(expected);
    }

    @Test
    void a_workbook_comes_back_and_its_cells_are_texts_and_numbers(@TempDir Path folder)
            throws Exception {
        Path file = Files.write(folder.resolve("f.xlsx"), ExportForm.XLSX.bytes(data, TITLE, true));
        int values = 0;
        try (var workbook = Workbook.open(file, FigureFile.LIMITS.workbook())) {
            var rows = workbook.rows(workbook.sheets().get(0));
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                assertThat(row.get().cells())
                        .extracting(SheetCell::kind)
                        .containsAnyOf(SheetCell.Kind.TEXT)
                        .doesNotContain(SheetCell.Kind.FORMULA, SheetCell.Kind.ERROR);
                values++;
            }
        }
        assertThat(values).isEqualTo(1 + expected.size());
    }

    @Test
    void sdmx_csv_comes_back_equal_with_the_columns_of_the_standard() throws IOException {
        byte[] csv = ExportForm.SDMX.bytes(data, TITLE, false);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,");
        var back = new TreeMap<String, BigDecimal>();
        for (var row : rows(csv)) {
            assertThat(row).containsEntry("STRUCTURE", "dataflow").containsEntry("ACTION", "I");
            assertThat(row.get("STRUCTURE_ID")).matches("[A-Z]+:[A-Z]+\\([0-9.]+\\)");
            assertThat(row.get("REF_AREA")).matches("[A-Z0-9_]+");
            String[] area = row.get("REF_AREA").split("_");
            back.put(
                    row.get("INDICATOR")
                            + " "
                            + area[0].toLowerCase()
                            + "/"
                            + area[1]
                            + "/"
                            + area[2]
                            + " "
                            + row.get("TIME_PERIOD").replace("-S", "-H"),
                    new BigDecimal(row.get("OBS_VALUE")));
        }
        assertThat(back).isEqualTo(expected);
        assertThat(rows(csv))
                .filteredOn(row -> row.get("OBS_VERSION").equals("2"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.get("COMMENT_OBS"))
                                        .isEqualTo("=cmd|' /C calc'!A1, \"sai\"\nhai dòng"));
    }

    @Test
    void json_stat_comes_back_equal_by_the_rule_of_its_places() throws IOException {
        var json =
                new ObjectMapper()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .readTree(ExportForm.JSON_STAT.bytes(data, TITLE, false));
        assertThat(json.get("version").asText()).isEqualTo("2.0");
        assertThat(json.get("class").asText()).isEqualTo("dataset");
        var dimensions = new ArrayList<List<String>>();
        json.get("id").forEach(id -> dimensions.add(categories(json, id.asText())));
        for (int i = 0; i < dimensions.size(); i++) {
            assertThat(json.get("size").get(i).asInt()).isEqualTo(dimensions.get(i).size());
        }
        var back = new TreeMap<String, BigDecimal>();
        json.get("value")
                .properties()
                .forEach(
                        cell ->
                                back.put(
                                        key(Integer.parseInt(cell.getKey()), dimensions),
                                        cell.getValue().decimalValue()));
        assertThat(back.keySet()).isEqualTo(expected.keySet());
        back.forEach((key, value) -> assertThat(value).isEqualByComparingTo(expected.get(key)));
        assertThat(json.get("status").toString()).contains("corrected, illustrative");
        assertThat(json.at("/dimension/area/category/label/province~12026~101").asText())
                .isEqualTo("Thành phố Hà Nội");
    }

    private static List<String> categories(JsonNode json, String dimension) {
        var categories = new ArrayList<String>();
        json.at("/dimension/" + dimension + "/category/index")
                .forEach(id -> categories.add(id.asText()));
        return categories;
    }

    /** Row-major order: the last dimension goes quickest. */
    private static String key(int place, List<List<String>> dimensions) {
        int times = dimensions.get(2).size();
        int areas = dimensions.get(1).size();
        return String.join(
                " ",
                dimensions.get(0).get(place / (areas * times)),
                dimensions.get(1).get(place / times % areas),
                dimensions.get(2).get(place % times));
    }

    @Test
    void nothing_is_exported_as_an_empty_file_of_each_form() {
        var nothing = new OpenData(List.of(), Map.of(), data.names());
        for (var form : ExportForm.values()) {
            assertThat(form.bytes(nothing, TITLE, true)).isNotEmpty();
        }
    }

    @Test
    void the_template_offers_indicators_and_the_own_agencies_and_comes_back(@TempDir Path folder)
            throws Exception {
        var room = FiguresRoom.onDerby();
        Path file = Files.write(folder.resolve("t.xlsx"), room.values.template(true, "binh"));
        try (var workbook = Workbook.open(file, FigureFile.LIMITS.workbook())) {
            assertThat(workbook.sheets())
                    .extracting(Workbook.Entry::name)
                    .containsExactly("values", "choices");
            var heading = workbook.rows(workbook.sheets().get(0)).next().orElseThrow();
            assertThat(heading.cells())
                    .extracting(SheetCell::text)
                    .containsExactlyElementsOf(ValueColumns.ALL);
            var choices = new ArrayList<String>();
            var rows = workbook.rows(workbook.sheets().get(1));
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                row.get().cells().forEach(cell -> choices.add(cell.text()));
            }
            assertThat(choices)
                    .contains("ON_TIME_SHARE", "province/2026/08", "province/2024/02")
                    .doesNotContain("province/2026/01");
        }
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "sqref=\"A2:A2001\" type=\"list\"", "sqref=\"B2:B2001\" type=\"list\"");
        }
        assertThat(room.values.template(false, "an"))
                .isEqualTo(new ValueTemplate(List.of(), List.of()).csv());
    }

    @Test
    void the_catalogue_that_is_exported_can_be_imported_and_changes_nothing() {
        var room = FiguresRoom.onDerby();
        var change =
                room.indicators.importCatalogue(
                        "c.csv", new ByteArrayInputStream(room.indicators.catalogue()), "lan");

        assertThat(change.added()).isEmpty();
        assertThat(change.changed()).isEmpty();
        assertThat(change.same()).isEqualTo(room.indicators.all().size());
    }
}
