package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.faults.TreeFault;
import vn.cchc.edition.internal.text.Digits;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;
import vn.cchc.model.LanguageText;

/** Reads the rows of {@code criteria.csv}, each for itself. */
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
    private static final String CODE = "[0-9A-Za-z][0-9A-Za-z.-]{0,39}";
    private static final int MOST = 10_000;

    private final Problems problems;

    CriteriaReader(Problems problems) {
        this.problems = problems;
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
                code(row),
                row.cell("parent"),
                level(row),
                name(row),
                row.cell("question"),
                count(row),
                required(row, "source"));
    }

    private Optional<String> code(Row row) {
        Optional<String> code = required(row, "code");
        code.filter(c -> !c.matches(CODE))
                .ifPresent(c -> problems.add(TreeFault.CODE, row.where(), c));
        return code;
    }

    private Optional<Level> level(Row row) {
        Optional<String> word = required(row, "level");
        Optional<Level> level = word.flatMap(Level::of);
        if (word.isPresent() && level.isEmpty()) {
            String words = String.join(", ", Level.words());
            problems.add(TextFault.CELL_WORD, row.where(), word.get(), "level", words);
        }
        return level;
    }

    private Optional<LanguageText> name(Row row) {
        Optional<String> vi = required(row, "name_vi");
        Optional<String> en = required(row, "name_en");
        return vi.flatMap(v -> en.map(e -> new LanguageText(v, e)));
    }

    private Optional<Integer> count(Row row) {
        Optional<String> digits = required(row, "criteria");
        Optional<Integer> count = digits.flatMap(d -> Digits.read(d, 1, MOST));
        if (digits.isPresent() && count.isEmpty()) {
            problems.add(TextFault.CELL_NUMBER, row.where(), digits.get(), "criteria", 1, MOST);
        }
        return count;
    }

    private Optional<String> required(Row row, String column) {
        Optional<String> cell = row.cell(column);
        if (cell.isEmpty()) {
            problems.add(TextFault.EMPTY_CELL, row.where(), column);
        }
        return cell;
    }
}
