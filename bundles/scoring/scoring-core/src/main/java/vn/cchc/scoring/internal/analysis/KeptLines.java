package vn.cchc.scoring.internal.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Lines by RFC 4180 whose first word says what they are; in UTF-8. */
final class KeptLines {
    private final StringBuilder text = new StringBuilder();

    /** Numbers are written without exponents, {@code null} as nothing. */
    void add(Object... words) {
        try {
            var written = new ArrayList<String>();
            for (Object word : words) {
                written.add(
                        word instanceof BigDecimal number
                                ? number.toPlainString()
                                : word == null ? "" : word.toString());
            }
            new CSVPrinter(text, CSVFormat.RFC4180).printRecord(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<CSVRecord> read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What begins with a line of this kind, up to the next one. */
    static List<List<CSVRecord>> blocks(String kind, List<CSVRecord> lines) {
        var blocks = new ArrayList<List<CSVRecord>>();
        for (var line : lines) {
            if (line.get(0).equals(kind)) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.get(blocks.size() - 1).add(line);
            }
        }
        return blocks;
    }

    static Optional<String> text(CSVRecord line, int place) {
        return Optional.of(line.get(place)).filter(word -> !word.isEmpty());
    }

    static Optional<BigDecimal> number(CSVRecord line, int place) {
        return text(line, place).map(BigDecimal::new);
    }
}
