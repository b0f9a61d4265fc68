package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.Digits;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;

/** Reads the rows of {@code criteria.csv} of an index of answers, each for itself. */
public final class CriteriaReader {
    public static final Columns COLUMNS =
            new Columns(
                    List.of(
                            "code",
                            "parent",
                            "level",
                            "name_vi",
                            "name_en",
                            "question",
                            "criteria",
                            "source"),
                    List.of());
    private static final int MOST = 10_000;

    private final Problems problems;
    private final NodeCells cells;

    CriteriaReader(Problems problems) {
        this.problems = problems;
        this.cells = new NodeCells(Ladder.ANSWERS, problems);
    }

    /** Empty when there is no row at all, with the problem. */
    Optional<List<CriterionRow>> read(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            problems.add(TextFault.EMPTY, sheet.file());
            return Optional.empty();
        }
        return Optional.of(sheet.rows().stream().map(this::read).toList());
    }

    private CriterionRow read(Row row) {
        return new CriterionRow(
                row.where(),
                cells.code(row),
                row.cell("parent"),
                cells.level(row),
                cells.name(row),
                row.cell("question"),
                count(row),
                cells.required(row, "source"));
    }

    private Optional<Integer> count(Row row) {
        Optional<String> digits = cells.required(row, "criteria");
        Optional<Integer> count = digits.flatMap(d -> Digits.read(d, 1, MOST));
        if (digits.isPresent() && count.isEmpty()) {
            problems.add(TextFault.CELL_NUMBER, row.where(), digits.get(), "criteria", 1, MOST);
        }
        return count;
    }
}
