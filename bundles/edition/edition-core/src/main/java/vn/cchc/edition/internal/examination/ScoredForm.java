package vn.cchc.edition.internal.examination;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.internal.examination.Form.Question;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TreeFault;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;

/**
 * Whether the form asks what the methodology counts, and the methodology counts what the form asks.
 */
final class ScoredForm {
    private final Form form;
    private final Problems problems;

    ScoredForm(Form form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    void compare(AnswersFile methodology) {
        methodology
                .formNumber()
                .flatMap(this::question)
                .filter(q -> q.row().cell("required").isEmpty())
                .ifPresent(q -> problems.add(EditionFault.NOT_REQUIRED, q.row().where(), q.name()));
        methodology.units().values().forEach(this::question);
        for (var breakdown : methodology.breakdowns()) {
            question(breakdown)
                    .filter(q -> !q.type().equals("select_one"))
                    .ifPresent(
                            q ->
                                    problems.add(
                                            EditionFault.NOT_CHOICE,
                                            breakdown.where(),
                                            q.name(),
                                            q.type()));
        }
    }

    private Optional<Question> question(Placed<String> name) {
        Optional<Question> question = form.question(name.value());
        if (question.isEmpty()) {
            var hint = new Nearest(form.names()).hint(name.value());
            problems.add(EditionFault.NO_QUESTION, name.where(), form.name(), name.value(), hint);
        }
        return question;
    }

    void compare(List<CriterionRow> criteria, List<Placed<String>> scale) {
        Map<String, CriterionRow> counted = new HashMap<>();
        Map<String, Question> firstWith = new LinkedHashMap<>();
        for (var row : criteria) {
            row.question()
                    .filter(name -> row.level().filter(l -> l != Level.CRITERION).isEmpty())
                    .flatMap(name -> scored(row, name, counted))
                    .ifPresent(q -> list(row, q).ifPresent(l -> firstWith.putIfAbsent(l, q)));
        }
        if (!scale.isEmpty()) {
            firstWith.values().removeIf(question -> !hasScale(question, scale));
        }
        form.questions().stream()
                .filter(q -> q.type().equals("select_one"))
                .filter(q -> q.list().filter(firstWith::containsKey).isPresent())
                .filter(q -> !counted.containsKey(q.name()))
                .forEach(
                        q ->
                                problems.add(
                                        TreeFault.NOT_SCORED,
                                        q.row().where(),
                                        q.name(),
                                        q.list().get()));
    }

    private Optional<Question> scored(
            CriterionRow row, String name, Map<String, CriterionRow> counted) {
        CriterionRow first = counted.putIfAbsent(name, row);
        Optional<Question> question = form.question(name);
        if (first != null) {
            problems.add(TreeFault.ASKED_TWICE, row.where(), name, first.called(), row.called());
        } else if (question.isEmpty()) {
            var hint = new Nearest(form.names()).hint(name);
            problems.add(TreeFault.NOT_ASKED, row.where(), row.called(), name, form.name(), hint);
        }
        return question;
    }

    private Optional<String> list(CriterionRow row, Question question) {
        if (!question.type().equals("select_one")) {
            problems.add(
                    TreeFault.NOT_SELECT_ONE,
                    row.where(),
                    row.called(),
                    question.name(),
                    question.type());
            return Optional.empty();
        }
        return question.list().filter(form.lists()::contains);
    }

    private boolean hasScale(Question question, List<Placed<String>> scale) {
        Set<String> codes = form.codes(question.list().orElseThrow());
        List<String> stated = scale.stream().map(Placed::value).toList();
        boolean same = codes.equals(new HashSet<>(stated));
        if (!same) {
            problems.add(
                    TreeFault.OTHER_SCALE,
                    question.row().where(),
                    question.name(),
                    String.join(", ", codes),
                    String.join(", ", stated),
                    question.list().get());
        }
        return same;
    }
}
