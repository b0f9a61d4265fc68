package vn.cchc.scoring.internal.graph;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.model.Fingerprint;

/**
 * Figures of an index published in earlier years, as compiled from press and reports.
 *
 * @param index code of the index
 * @param content fingerprint of the file
 */
record PublishedTable(String index, Fingerprint content, List<Row> rows) {

    /**
     * One published figure.
     *
     * @param year four digits, or {@code pilot}
     * @param scope what kind of unit it is about
     * @param unit as printed, with a remark in brackets where the figure needs one
     * @param measure what was measured, as printed
     * @param source where it was published
     */
    record Row(
            String year,
            String scope,
            String unit,
            String measure,
            BigDecimal value,
            String source) {

        /** The unit without the remark. */
        String unitName() {
            int remark = unit.indexOf(" (");
            return remark < 0 ? unit : unit.substring(0, remark);
        }

        /** False for a round that is not told by its year. */
        boolean isYear() {
            return year.matches("[0-9]{4}");
        }

        /** The same for the same figure, wherever it stands in the file. */
        String id() {
            String key = String.join("\n", year, scope, unit, measure);
            return Fingerprint.of(key.getBytes(StandardCharsets.UTF_8)).brief();
        }
    }

    /** Reads a file of this bundle. */
    static PublishedTable shipped(String index, String file) {
        try (var in = PublishedTable.class.getResourceAsStream("/history/" + file)) {
            byte[] bytes = in.readAllBytes();
            return new PublishedTable(index, Fingerprint.of(bytes), rows(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        var text = new StringReader(new String(bytes, StandardCharsets.UTF_8));
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var records = format.parse(text)) {
            return records.stream()
                    .map(
                            row ->
                                    new Row(
                                            row.get("year"),
                                            row.get("scope"),
                                            row.get("unit"),
                                            row.get("measure"),
                                            new BigDecimal(row.get("value")),
                                            row.get("source")))
                    .toList();
        }
    }
}
