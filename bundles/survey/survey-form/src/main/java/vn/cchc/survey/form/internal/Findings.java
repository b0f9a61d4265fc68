package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.Problem;

/** Collects everything that is wrong with an instrument, so that its author sees it at once. */
final class Findings {
    /** Texts, headings and cells that mean nothing: the form engine works without them. */
    private static final Set<String> HARMLESS =
            Set.of("SUR-102", "SUR-107", "SUR-111", "SUR-116", "SUR-119");

    private final List<Problem> problems = new ArrayList<>();

    void add(FormFault fault, Row row, Object... words) {
        add(fault, row.where(), words);
    }

    void add(FormFault fault, String where, Object... words) {
        problems.add(fault.at(where, words));
    }

    boolean none() {
        return problems.isEmpty();
    }

    /**
     * Whether the form can be tried in the engine, and what it says then is no mere consequence.
     */
    boolean mayBeTried() {
        return problems.stream().allMatch(problem -> HARMLESS.contains(problem.code()));
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
