package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.model.Problem;

/** Collects everything that is wrong with an instrument, so that its author sees it at once. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    void add(String code, Row row, String what, String remedy) {
        add(code, row.where(), what, remedy);
    }

    void add(String code, String where, String what, String remedy) {
        problems.add(new Problem(code, where, what, remedy));
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
