package vn.cchc.scoring.internal.breakdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.Breakdown.Cell;
import vn.cchc.scoring.Breakdown.Dimension;
import vn.cchc.scoring.Breakdown.Group;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.internal.figures.SheetCell;

/**
 * Figures of groups as a CSV file, one line a group and node, by RFC 4180. What is not there is an
 * empty cell; a withheld group has neither forms nor values. A text cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
public final class BreakdownSheet {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .setHeader(
                            "breakdown",
                            "breakdown_name_vi",
                            "breakdown_name_en",
                            "group",
                            "group_name_vi",
                            "group_name_en",
                            "forms",
                            "criterion",
                            "value",
                            "standard_error",
                            "lower",
                            "upper",
                            "illustrative")
                    .get();

    public String write(Breakdown breakdown, Optional<String> criterion) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (var dimension : breakdown.dimensions()) {
                for (var group : dimension.groups()) {
                    for (var cell : group.cells()) {
                        if (criterion.map(cell.criterion()::equals).orElse(true)) {
                            csv.printRecord(cells(breakdown, dimension, group, cell));
                        }
                    }
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(
            Breakdown breakdown, Dimension dimension, Group group, Cell cell) {
        return List.of(
                dimension.code(),
                SheetCell.text(dimension.name().vi()),
                SheetCell.text(dimension.name().en()),
                SheetCell.text(group.code()),
                SheetCell.text(group.name().vi()),
                SheetCell.text(group.name().en()),
                group.forms().map(Object::toString).orElse(""),
                SheetCell.text(cell.criterion()),
                SheetCell.number(cell.value()),
                SheetCell.number(cell.error().map(SamplingError::standardError)),
                SheetCell.number(cell.error().map(SamplingError::lower)),
                SheetCell.number(cell.error().map(SamplingError::upper)),
                Boolean.toString(breakdown.result().illustrative()));
    }
}
