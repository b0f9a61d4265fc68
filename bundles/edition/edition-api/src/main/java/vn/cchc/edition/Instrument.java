package vn.cchc.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A questionnaire as written in the year bundle: the rows of an XLSForm. Turning it into an XForm,
 * a codebook or a page is the survey room's work.
 *
 * @param name folder name in the year bundle
 * @param survey rows of the sheet {@code survey}, each by column name, blank cells left out
 * @param choices rows of the sheet {@code choices}
 * @param settings the single row of the sheet {@code settings}
 */
public record Instrument(
        String name, List<Row> survey, List<Row> choices, Map<String, String> settings) {

    /**
     * One row of a sheet.
     *
     * @param where file and line in the year bundle
     */
    public record Row(String where, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }
}
