package vn.cchc.edition.internal.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.model.FaultKind;
import vn.cchc.model.Problem;

/** Gathers what is wrong with a workbook, each at its place. */
final class SpotProblems {
    private final Set<Problem> found = new LinkedHashSet<>();

    void add(FaultKind fault, Spot spot, Object... words) {
        found.add(spot.tell(fault.at("", words)));
    }

    /** Adds a problem of the whole workbook. */
    void add(FaultKind fault, Object... words) {
        found.add(fault.at("", words));
    }

    /** Adds what a later reader says, except of a cell of which something was told already. */
    void addElsewhere(List<Problem> problems) {
        Set<String> told = found.stream().map(Problem::where).collect(Collectors.toSet());
        problems.stream()
                .filter(problem -> problem.where().isEmpty() || !told.contains(problem.where()))
                .forEach(found::add);
    }

    int count() {
        return found.size();
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order in which they were found: sheet by sheet, row by row. */
    List<Problem> list() {
        return List.copyOf(found);
    }
}
