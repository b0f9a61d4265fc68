package vn.cchc.scoring.internal.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.cchc.scoring.points.Stage;

/** Writes a score sheet row by row. */
public final class SheetText {
    static final List<String> COLUMNS = List.of("unit", "criterion", "stage", "value", "note");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    public SheetText() {
        try {
            printer = new CSVPrinter(text, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void row(String unit, String criterion, Stage stage, String value, String note) {
        try {
            printer.printRecord(unit, criterion, stage.word(), value, note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row as it stood on another sheet. */
    void copy(List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text.toString();
    }
}
