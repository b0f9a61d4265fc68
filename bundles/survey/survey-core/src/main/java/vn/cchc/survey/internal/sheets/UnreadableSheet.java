package vn.cchc.survey.internal.sheets;

import vn.cchc.model.Problem;

/** The file cannot be read any further. */
public final class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnreadableSheet(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
