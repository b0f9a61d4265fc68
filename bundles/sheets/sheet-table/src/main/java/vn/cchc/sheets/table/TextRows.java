package vn.cchc.sheets.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.model.LanguageText;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.Utf8Reader;

/** Reads comma-separated text in UTF-8; a semicolon or tab in the heading is taken as well. */
record TextRows(TableProblems problems, TableLimits limits) {
    private static final LanguageText NOT_TEXT =
            new LanguageText("không phải văn bản", "it is no text");
    private static final LanguageText QUOTES =
            new LanguageText(
                    "dấu ngoặc kép mở hoặc đóng sai chỗ", "a quote is opened or closed wrongly");
    private static final LanguageText LONG =
            new LanguageText("có ô quá dài hoặc dòng quá nhiều ô", "a cell or row is too long");

    RawRows read(byte[] content) {
        try {
            String text = decoded(content);
            return text.indexOf('\0') >= 0
                    ? RawRows.refused(problems.of(TableFault.DAMAGED, NOT_TEXT))
                    : rows(text);
        } catch (CharacterCodingException e) {
            return RawRows.refused(problems.of(TableFault.NOT_UTF8));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return RawRows.refused(problems.of(TableFault.DAMAGED, QUOTES));
        }
    }

    private static String decoded(byte[] content) throws IOException {
        var text = new StringWriter(content.length);
        try (var reader = new Utf8Reader(new ByteArrayInputStream(content))) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private RawRows rows(String text) throws IOException {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        var rows = new ArrayList<SheetRow>();
        try (var records = format.parse(new StringReader(text))) {
            for (CSVRecord row : records) {
                if (rows.size() > limits.rows()) {
                    return RawRows.refused(
                            problems.of(TableFault.TOO_LARGE, TableFile.rows(limits.rows())));
                }
                if (tooLong(row)) {
                    return RawRows.refused(problems.of(TableFault.DAMAGED, LONG));
                }
                var read = new SheetRow((int) row.getRecordNumber(), cells(row));
                if (!read.blank()) {
                    rows.add(read);
                }
            }
        }
        return new RawRows(rows, true, List.of());
    }

    private boolean tooLong(CSVRecord row) {
        return row.size() > limits.workbook().rowCells()
                || row.stream().anyMatch(c -> c.length() > limits.workbook().cellCharacters());
    }

    private static List<SheetCell> cells(CSVRecord row) {
        return row.stream().map(SheetCell::text).toList();
    }

    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        if (heading.indexOf(',') >= 0) {
            return ',';
        }
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
