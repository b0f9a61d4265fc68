package vn.cchc.registry.internal.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Units as a CSV file, one line a unit, by RFC 4180. What a unit does not have is an empty cell;
 * several values in a cell stand between vertical bars.
 */
final class UnitSheet {
    /** As media type: what the file is, and its encoding. */
    static final String TYPE = "text/csv;charset=UTF-8";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "id",
                            "period",
                            "kind",
                            "code",
                            "name",
                            "full_name",
                            "name_en",
                            "type",
                            "aliases",
                            "region_code",
                            "region",
                            "region_en",
                            "population",
                            "population_basis",
                            "area_km2",
                            "province",
                            "district",
                            "par_index_scope",
                            "sources")
                    .get();

    private UnitSheet() {}

    static String of(List<UnitRecord> units) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (var unit : units) {
                csv.printRecord(cells(unit));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(UnitRecord unit) {
        return Arrays.asList(
                unit.id(),
                unit.period(),
                unit.kind(),
                unit.code(),
                unit.name(),
                unit.fullName(),
                unit.nameEn(),
                unit.type(),
                several(unit.aliases()),
                unit.regionCode(),
                unit.region(),
                unit.regionEn(),
                unit.population() == null ? null : unit.population().toString(),
                unit.populationBasis(),
                plain(unit.areaKm2()),
                unit.province(),
                unit.district(),
                unit.parIndexScope(),
                several(unit.sources()));
    }

    private static String several(List<String> values) {
        return values == null ? null : String.join("|", values);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
