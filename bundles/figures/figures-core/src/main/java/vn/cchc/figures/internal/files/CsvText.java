package vn.cchc.figures.internal.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated text by RFC 4180, in UTF-8. Cells are written as they are given. */
public final class CsvText {
    private final StringBuilder text = new StringBuilder();

    /** With the mark by which spreadsheet programs know UTF-8. */
    public static CsvText forSpreadsheets() {
        var csv = new CsvText();
        csv.text.append('\ufeff');
        return csv;
    }

    public CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")));
        text.append("\r\n");
        return this;
    }

    private static String cell(String plain) {
        boolean quoted = plain.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
