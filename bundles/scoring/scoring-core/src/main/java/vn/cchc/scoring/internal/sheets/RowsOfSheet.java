package vn.cchc.scoring.internal.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.scoring.points.Stage;

/** The rows of a sheet that was imported, and so is in order. */
final class RowsOfSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private RowsOfSheet() {}

    /** Copies the rows of a sheet but those at the stage survey of some criteria. */
    static void copyOthers(byte[] csv, Set<String> criteria, SheetText to) {
        String text = new String(csv, StandardCharsets.UTF_8);
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        try (var parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
            for (CSVRecord row : parser) {
                boolean blank = row.stream().allMatch(String::isBlank);
                if (!blank && !surveyed(row, criteria)) {
                    to.copy(cells(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean surveyed(CSVRecord row, Set<String> criteria) {
        return row.get("stage").equals(Stage.SURVEY.word())
                && criteria.contains(row.get("criterion"));
    }

    private static List<String> cells(CSVRecord row) {
        var cells = new ArrayList<String>();
        for (String column : SheetText.COLUMNS) {
            cells.add(row.get(column));
        }
        return cells;
    }
}
