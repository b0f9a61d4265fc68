package vn.cchc.edition.internal.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.internal.examination.CriteriaReader;

/** The tree of criteria as a sheet, with the columns of criteria.csv in a year bundle. */
final class CriteriaCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(CriteriaReader.COLUMNS.required().toArray(String[]::new))
                    .get();

    private CriteriaCsv() {}

    static String of(Methodology methodology) {
        var text = new StringBuilder();
        try (var rows = FORMAT.print(text)) {
            for (var node : methodology.criteria()) {
                rows.printRecord(
                        node.code(),
                        node.parent().orElse(""),
                        node.level(),
                        node.name().vi(),
                        node.name().en(),
                        node.question().orElse(""),
                        node.criteria(),
                        node.source());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
