package vn.cchc.survey.internal.templates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated text for spreadsheet programs: UTF-8 with a byte order mark, quoting by RFC 4180.
 * A cell that such a program would take for a formula gets an apostrophe before it.
 */
final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder text = new StringBuilder("\ufeff");

    CsvText row(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")));
        text.append("\r\n");
        return this;
    }

    private static String cell(String plain) {
        String safe = formula(plain) || formula(plain.stripLeading()) ? "'" + plain : plain;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
