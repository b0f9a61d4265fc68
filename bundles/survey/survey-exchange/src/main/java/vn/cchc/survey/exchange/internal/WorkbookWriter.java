package vn.cchc.survey.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.Instrument.Row;

/**
 * Writes an instrument as an XLSForm workbook, every cell a text so that codes keep their zeros.
 */
public final class WorkbookWriter {
    private static final List<String> FIRST =
            List.of(
                    "type",
                    "list_name",
                    "name",
                    "label::" + TwoLanguages.VI,
                    "label::" + TwoLanguages.EN);

    private final Instrument instrument;

    public WorkbookWriter(Instrument instrument) {
        this.instrument = instrument;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "CCHC", "1.0")) {
            sheet(workbook, "survey", instrument.survey());
            sheet(workbook, "choices", instrument.choices());
            sheet(workbook, "settings", List.of(new Row("", instrument.settings())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, List<Row> rows) throws IOException {
        List<String> columns = columns(rows);
        Worksheet sheet = workbook.newWorksheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i));
        }
        for (int row = 0; row < rows.size(); row++) {
            Map<String, String> cells = rows.get(row).cells();
            for (int i = 0; i < columns.size(); i++) {
                if (cells.containsKey(columns.get(i))) {
                    sheet.inlineString(row + 1, i, cells.get(columns.get(i)));
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    /** Those that every form has first, then the others by name. */
    private static List<String> columns(List<Row> rows) {
        var used = new TreeSet<String>();
        rows.forEach(row -> used.addAll(row.cells().keySet()));
        var columns = new ArrayList<String>();
        FIRST.stream().filter(used::remove).forEach(columns::add);
        columns.addAll(used);
        return columns;
    }
}
