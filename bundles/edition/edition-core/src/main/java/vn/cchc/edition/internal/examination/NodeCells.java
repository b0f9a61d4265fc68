package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.faults.TreeFault;
import vn.cchc.model.LanguageText;

/** Reads the cells that the rows of every tree of criteria have. */
final class NodeCells {
    private static final String CODE = "[0-9A-Za-z][0-9A-Za-z.-]{0,39}";

    private final Ladder ladder;
    private final Problems problems;

    NodeCells(Ladder ladder, Problems problems) {
        this.ladder = ladder;
        this.problems = problems;
    }

    Optional<String> code(Row row) {
        Optional<String> code = required(row, "code");
        code.filter(c -> !c.matches(CODE))
                .ifPresent(c -> problems.add(TreeFault.CODE, row.where(), c));
        return code;
    }

    Optional<Level> level(Row row) {
        Optional<String> word = required(row, "level");
        Optional<Level> level = word.flatMap(ladder::of);
        if (word.isPresent() && level.isEmpty()) {
            problems.add(TextFault.CELL_WORD, row.where(), word.get(), "level", ladder.words());
        }
        return level;
    }

    Optional<LanguageText> name(Row row) {
        Optional<String> vi = required(row, "name_vi");
        Optional<String> en = required(row, "name_en");
        return vi.flatMap(v -> en.map(e -> new LanguageText(v, e)));
    }

    /** A text that may be missing, but not in one language only. */
    Optional<LanguageText> optionalText(Row row, String column) {
        Optional<String> vi = row.cell(column + "_vi");
        Optional<String> en = row.cell(column + "_en");
        if (vi.isPresent() != en.isPresent()) {
            String empty = column + (vi.isEmpty() ? "_vi" : "_en");
            problems.add(TextFault.EMPTY_CELL, row.where(), empty);
        }
        return vi.flatMap(v -> en.map(e -> new LanguageText(v, e)));
    }

    /** One of the words of a constant. */
    <E extends Enum<E>> Optional<E> word(Row row, String column, Class<E> type) {
        Optional<String> word = row.cell(column);
        Optional<E> constant = word.flatMap(w -> Words.constant(type, w));
        if (word.isPresent() && constant.isEmpty()) {
            List<String> words = Words.of(type);
            problems.add(
                    TextFault.CELL_WORD, row.where(), word.get(), column, String.join(", ", words));
        }
        return constant;
    }

    Optional<String> required(Row row, String column) {
        Optional<String> cell = row.cell(column);
        if (cell.isEmpty()) {
            problems.add(TextFault.EMPTY_CELL, row.where(), column);
        }
        return cell;
    }
}
