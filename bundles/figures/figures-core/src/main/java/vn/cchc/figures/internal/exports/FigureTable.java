package vn.cchc.figures.internal.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.internal.files.CsvText;
import vn.cchc.sheets.table.SafeCell;

/**
 * Public values as a table, for people with a spreadsheet. A text that such a program would take
 * for a formula begins with an apostrophe.
 */
public record FigureTable(OpenData data) {
    private static final List<String> HEADING =
            List.of(
                    "indicator",
                    "indicator_name_vi",
                    "indicator_name_en",
                    "unit_of_measure",
                    "agency",
                    "agency_name_vi",
                    "agency_name_en",
                    "time",
                    "value",
                    "definition_version",
                    "value_version",
                    "correction_reason",
                    "approved_at",
                    "status");
    private static final int VALUE = HEADING.indexOf("value");

    public byte[] csv() {
        var csv = CsvText.forSpreadsheets().row(HEADING);
        data.observations().forEach(observation -> csv.row(cells(observation)));
        return csv.bytes();
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "CCHC", "1.0")) {
            var sheet = workbook.newWorksheet("figures");
            for (int column = 0; column < HEADING.size(); column++) {
                sheet.inlineString(0, column, HEADING.get(column));
            }
            int row = 1;
            for (var observation : data.observations()) {
                var cells = cells(observation);
                for (int column = 0; column < cells.size(); column++) {
                    if (column == VALUE) {
                        sheet.value(row, column, observation.value());
                    } else {
                        sheet.inlineString(row, column, cells.get(column));
                    }
                }
                row++;
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> cells(Observation observation) {
        var indicator = data.indicator(observation);
        var unit = data.names().of(observation.key().unit());
        return List.of(
                observation.key().indicator(),
                SafeCell.text(indicator.name().vi()),
                SafeCell.text(indicator.name().en()),
                indicator.unit().word(),
                observation.key().unit().path(),
                SafeCell.text(unit.vi()),
                SafeCell.text(unit.en()),
                observation.key().time().code(),
                observation.value().toPlainString(),
                String.valueOf(observation.indicatorVersion()),
                String.valueOf(observation.version()),
                SafeCell.text(observation.correctionReason().orElse("")),
                observation.decision().map(Act::at).map(String::valueOf).orElse(""),
                data.status(observation));
    }
}
