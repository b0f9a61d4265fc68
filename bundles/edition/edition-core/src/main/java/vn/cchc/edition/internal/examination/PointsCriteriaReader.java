package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.PointsSource;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;

/** Reads the rows of {@code criteria.csv} of an index of points, each for itself. */
public final class PointsCriteriaReader {
    public static final Columns COLUMNS =
            new Columns(
                    List.of(
                            "code",
                            "parent",
                            "level",
                            "name_vi",
                            "name_en",
                            "maximum",
                            "maximum_confidence",
                            "source_of_points",
                            "rule",
                            "evidence_vi",
                            "evidence_en",
                            "confidence",
                            "source"),
                    List.of());

    private final Problems problems;
    private final NodeCells cells;

    PointsCriteriaReader(Problems problems) {
        this.problems = problems;
        this.cells = new NodeCells(Ladder.POINTS, problems);
    }

    /** Empty when there is no row at all, with the problem. */
    Optional<List<PointsRow>> read(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            problems.add(TextFault.EMPTY, sheet.file());
            return Optional.empty();
        }
        return Optional.of(sheet.rows().stream().map(this::read).toList());
    }

    private PointsRow read(Row row) {
        return new PointsRow(
                row.where(),
                cells.code(row),
                row.cell("parent"),
                cells.level(row),
                cells.name(row),
                maximum(row),
                confidence(row, "maximum_confidence"),
                cells.word(row, "source_of_points", PointsSource.class),
                row.cell("rule"),
                cells.optionalText(row, "evidence"),
                confidence(row, "confidence"),
                cells.required(row, "source"));
    }

    private Optional<BigDecimal> maximum(Row row) {
        Optional<String> cell = cells.required(row, "maximum");
        Optional<BigDecimal> maximum = cell.flatMap(Points::maximum);
        if (cell.isPresent() && maximum.isEmpty()) {
            problems.add(PointsFault.MAXIMUM, row.where(), cell.get());
        }
        return maximum;
    }

    private Optional<Confidence> confidence(Row row, String column) {
        cells.required(row, column);
        return cells.word(row, column, Confidence.class);
    }
}
