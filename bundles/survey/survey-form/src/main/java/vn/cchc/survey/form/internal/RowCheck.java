package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.survey.form.Fault;

/**
 * Checks one form, with the engine only where it can matter. This gives what the engine alone would
 * give, because
 *
 * <ul>
 *   <li>a question without condition, its own or of a group around it, is always asked: whether it
 *       is missing follows from its own cell;
 *   <li>a constraint that is a regular expression of the answer alone follows from its own cell,
 *       and the engine does not look at the constraint of a blank answer;
 *   <li>a conditional question that is blank breaks no rule unless it is required.
 * </ul>
 *
 * So the engine is asked when, and only when, the form answers a question with a condition or with
 * another constraint, or leaves blank one that is required under a condition. While a cell holds
 * what its question cannot take, rules that look at other answers are not judged: they would be
 * judged by a wrong answer.
 */
public final class RowCheck {
    private final String xform;
    private final List<Column> columns;
    private final Map<String, Integer> order = new HashMap<>();
    private Engine engine;

    /** For one thread. The engine is loaded when the first form needs it. */
    public RowCheck(String xform, List<Column> columns) {
        this.xform = xform;
        this.columns = columns;
        columns.forEach(column -> order.put(column.name(), order.size()));
    }

    /**
     * What is wrong with a form; answers in the order of the columns, null or empty for none.
     *
     * @param wrong columns already known to be wrong, not judged again
     */
    public List<Fault> check(String[] row, BitSet wrong) {
        var faults = new ArrayList<Fault>();
        boolean wrongCell = !wrong.isEmpty();
        boolean needsEngine = false;
        for (int i = 0; i < row.length; i++) {
            if (wrong.get(i)) {
                continue;
            }
            var column = columns.get(i);
            String answer = row[i] == null ? "" : row[i];
            Optional<Fault> cell =
                    answer.isEmpty() ? Optional.empty() : CellCheck.of(column, answer);
            wrongCell |= cell.isPresent();
            needsEngine |= column.needsEngine(!answer.isEmpty());
            cell.or(() -> byItself(column, answer)).ifPresent(faults::add);
        }
        if (needsEngine && !wrongCell) {
            faults.addAll(engine().check(row, column -> !column.decidedByItself()));
            faults.sort(Comparator.comparing(fault -> order.get(fault.column())));
        }
        return faults;
    }

    /** The same, every rule decided by the engine: the reference for the quick way. */
    List<Fault> checkWithEngine(String[] row) {
        return engine().check(row, column -> true);
    }

    private static Optional<Fault> byItself(Column column, String answer) {
        if (!column.decidedByItself()) {
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            return column.required() == Column.Required.YES
                    ? Optional.of(Faults.missing(column))
                    : Optional.empty();
        }
        boolean matches = column.ownPattern().map(p -> p.matcher(answer).matches()).orElse(true);
        return matches ? Optional.empty() : Optional.of(Faults.constraint(column));
    }

    private Engine engine() {
        if (engine == null) {
            engine = Engine.of(xform, columns);
        }
        return engine;
    }
}
