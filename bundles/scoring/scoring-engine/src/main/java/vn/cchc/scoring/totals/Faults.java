package vn.cchc.scoring.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.cchc.model.FaultKind;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.Where;

/**
 * What one thread found wrong, by piece of the file and line within it. The first thousand are kept
 * and all are counted.
 */
final class Faults {
    static final int SHOWN = 1_000;

    /** A fault whose line is not known before the pieces ahead of it are counted. */
    record Fault(int piece, int line, String column, FaultKind kind, Object... words) {}

    private final List<Fault> kept = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        count++;
        if (kept.size() < SHOWN) {
            kept.add(fault);
        }
    }

    /** All faults in the order of the file. */
    static List<Problem> problems(List<Faults> all, Lines lines) {
        long count = 0;
        for (var faults : all) {
            count += faults.count;
        }
        return count == 0 ? List.of() : problems(all, count, lines.before(), lines.word());
    }

    private static List<Problem> problems(
            List<Faults> all, long count, Map<Integer, Long> linesBefore, LanguageText word) {
        var problems = new ArrayList<Problem>();
        all.stream()
                .flatMap(faults -> faults.kept.stream())
                .sorted(Comparator.comparingInt(Fault::piece).thenComparingInt(Fault::line))
                .limit(SHOWN)
                .forEach(fault -> problems.add(problem(fault, linesBefore, word)));
        if (count > SHOWN) {
            problems.add(FileFault.MORE.at("", count - SHOWN));
        }
        return problems;
    }

    private static Problem problem(Fault fault, Map<Integer, Long> linesBefore, LanguageText word) {
        long line = linesBefore.getOrDefault(fault.piece(), 0L) + fault.line();
        var where =
                fault.column().isEmpty()
                        ? Where.numbered(word, line)
                        : Where.numbered(word, line, fault.column());
        return fault.kind().at(where, fault.words());
    }
}
