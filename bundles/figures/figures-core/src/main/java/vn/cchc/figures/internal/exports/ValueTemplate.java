package vn.cchc.figures.internal.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.internal.files.CsvText;
import vn.cchc.figures.internal.values.ValueColumns;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.AdministrativeSystems;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.sheets.table.SafeCell;

/**
 * The empty file of values.
 *
 * @param agencies that the person who asked acts for
 */
public record ValueTemplate(List<Indicator> indicators, List<Unit> agencies) {
    private static final int ROWS = 2_000;
    private static final double WIDTH = 28;

    public static ValueTemplate of(
            List<Indicator> indicators, Registry registry, Predicate<UnitRef> own) {
        var agencies =
                Stream.of(AdministrativeSystems.SINCE, AdministrativeSystems.BEFORE)
                        .flatMap(
                                period ->
                                        Stream.<Unit>concat(
                                                registry.provinces(period).stream(),
                                                registry.ministries(period).stream()))
                        .filter(unit -> own.test(unit.ref()))
                        .toList();
        return new ValueTemplate(indicators, agencies);
    }

    public byte[] csv() {
        return CsvText.forSpreadsheets().row(ValueColumns.ALL).bytes();
    }

    /** A sheet to fill in, every cell set to text, and a sheet with what can be chosen. */
    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "CCHC", "1.0")) {
            var values = workbook.newWorksheet("values");
            var choices = workbook.newWorksheet("choices");
            for (int column = 0; column < ValueColumns.ALL.size(); column++) {
                values.style(column).format("@").set();
                values.width(column, WIDTH);
                values.inlineString(0, column, ValueColumns.ALL.get(column));
            }
            values.freezePane(0, 1);
            fill(choices);
            choose(values, 0, choices, 0, indicators.size());
            choose(values, 1, choices, 2, agencies.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void choose(
            Worksheet values, int column, Worksheet choices, int from, int count) {
        if (count > 0) {
            values.range(1, column, ROWS, column)
                    .validateWithList(choices.range(1, from, count, from))
                    .allowBlank(true)
                    .showErrorMessage(true);
        }
    }

    private void fill(Worksheet choices) {
        List<String> heading = List.of("indicator", "name", "agency", "agency_name", "unit");
        for (int column = 0; column < heading.size(); column++) {
            choices.inlineString(0, column, heading.get(column));
            choices.width(column, WIDTH);
        }
        for (int i = 0; i < indicators.size(); i++) {
            choices.inlineString(i + 1, 0, indicators.get(i).code());
            choices.inlineString(i + 1, 1, SafeCell.text(indicators.get(i).name().vi()));
            choices.inlineString(i + 1, 4, indicators.get(i).unit().word());
        }
        for (int i = 0; i < agencies.size(); i++) {
            choices.inlineString(i + 1, 2, agencies.get(i).ref().path());
            choices.inlineString(i + 1, 3, SafeCell.text(agencies.get(i).fullName()));
        }
    }
}
