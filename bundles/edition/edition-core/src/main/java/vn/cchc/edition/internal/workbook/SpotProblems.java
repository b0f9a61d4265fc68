package vn.cchc.edition.internal.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.edition.internal.faults.Fault;
import vn.cchc.model.Problem;

/** Gathers what is wrong with a workbook, each at its place. */
final class SpotProblems {
    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Fault fault, Spot spot, Object... words) {
        found.add(spot.tell(fault.at("", words)));
    }

    /** Adds a problem of the whole workbook. */
    void add(Fault fault, Object... words) {
        found.add(fault.at("", words));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order in which they were found: sheet by sheet, row by row. */
    List<Problem> list() {
        return List.copyOf(found);
    }
}
