package vn.cchc.survey.internal.checking;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.Problem;
import vn.cchc.survey.internal.faults.SheetFault;

/** Problems in the order found; beyond a limit they are only counted, and the count is told. */
final class ProblemList {
    static final int LISTED = 1_000;

    private final List<Problem> listed = new ArrayList<>();
    private long more;

    void add(Problem problem) {
        if (listed.size() < LISTED) {
            listed.add(problem);
        } else {
            more++;
        }
    }

    boolean none() {
        return listed.isEmpty();
    }

    /** Whether the next problem would only be counted. */
    boolean full() {
        return listed.size() >= LISTED;
    }

    void count(int problems) {
        more += problems;
    }

    List<Problem> all(String file) {
        if (more == 0) {
            return List.copyOf(listed);
        }
        var all = new ArrayList<>(listed);
        all.add(SheetFault.MORE.at(file, more));
        return all;
    }
}
