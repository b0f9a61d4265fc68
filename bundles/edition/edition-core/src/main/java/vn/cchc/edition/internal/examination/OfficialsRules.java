package vn.cchc.edition.internal.examination;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.OfficialsSurvey;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsSource;
import vn.cchc.edition.internal.examination.OfficialsQuestions.Scored;
import vn.cchc.edition.internal.faults.OfficialsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;

/** Whether the survey of officials fits the forms, the tree and the units of the year. */
final class OfficialsRules {
    private final OfficialsFile file;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Problems problems;

    OfficialsRules(OfficialsFile file, List<Instrument> instruments, Problems problems) {
        this.file = file;
        instruments.forEach(i -> forms.put(i.name(), new Form(i)));
        this.problems = problems;
    }

    Map<String, Form> forms() {
        return forms;
    }

    /**
     * @param named what edition.yaml calls instruments
     * @param units codes of the units assessed; none when they are not known
     */
    void compareForms(List<String> named, Set<String> units) {
        var seen = new HashSet<String>();
        for (var instrument : file.instruments()) {
            if (!named.contains(instrument.value())) {
                var hint = new Nearest(named).hint(instrument.value());
                problems.add(
                        OfficialsFault.NO_INSTRUMENT, instrument.where(), instrument.value(), hint);
            } else if (!seen.add(instrument.value())) {
                problems.add(OfficialsFault.GROUP_TWICE, instrument.where(), instrument.value());
            } else if (forms.containsKey(instrument.value())) {
                file.unit().ifPresent(u -> compareUnit(forms.get(instrument.value()), u, units));
            }
        }
    }

    private void compareUnit(Form form, Placed<String> unit, Set<String> units) {
        Optional<Form.Question> question = form.question(unit.value());
        if (question.isEmpty()) {
            var hint = new Nearest(form.names()).hint(unit.value());
            problems.add(OfficialsFault.NO_QUESTION, unit.where(), form.name(), unit.value(), hint);
            return;
        }
        if (!question.get().type().equals("select_one")) {
            problems.add(
                    OfficialsFault.NOT_CHOICE,
                    question.get().row().where(),
                    unit.value(),
                    question.get().type());
            return;
        }
        if (question.get().row().cell("required").isEmpty()) {
            problems.add(
                    OfficialsFault.UNIT_NOT_REQUIRED,
                    question.get().row().where(),
                    unit.value(),
                    form.name());
        }
        compareUnits(form, question.get(), units);
    }

    private void compareUnits(Form form, Form.Question question, Set<String> units) {
        var other = new TreeSet<>(form.codes(question.list().orElse("")));
        var missing = new TreeSet<>(units);
        missing.removeAll(other);
        other.removeAll(units);
        missing.addAll(other);
        if (!units.isEmpty() && !missing.isEmpty()) {
            problems.add(
                    OfficialsFault.UNIT,
                    question.row().where(),
                    question.name(),
                    form.name(),
                    String.join(", ", missing));
        }
    }

    void compareTree(List<Scored> questions, List<PointsRow> rows, List<RuleFile> rules) {
        Map<String, PointsRow> leaves =
                rows.stream()
                        .filter(
                                row ->
                                        row.pointsFrom()
                                                .filter(s -> s == PointsSource.OFFICIALS_SURVEY)
                                                .isPresent())
                        .filter(row -> row.code().isPresent())
                        .collect(
                                Collectors.toMap(
                                        PointsRow::called,
                                        row -> row,
                                        (first, second) -> first,
                                        LinkedHashMap::new));
        for (var scored : questions) {
            String criterion = scored.question().criterion();
            if (!leaves.containsKey(criterion)) {
                problems.add(OfficialsFault.CRITERION, scored.row().where(), criterion);
            }
        }
        var asked =
                questions.stream().map(q -> q.question().criterion()).collect(Collectors.toSet());
        String sheet = file.questions().map(Placed::value).orElse("");
        leaves.forEach(
                (code, row) -> {
                    if (!asked.contains(code)) {
                        problems.add(OfficialsFault.NOT_ASKED, row.where(), code, sheet);
                    }
                    row.rule()
                            .flatMap(
                                    name ->
                                            rules.stream()
                                                    .filter(r -> r.name().equals(name))
                                                    .findFirst())
                            .filter(rule -> !takesPercent(rule))
                            .ifPresent(r -> problems.add(OfficialsFault.RULE, row.where(), code));
                });
        refuseSilent(questions);
    }

    private static boolean takesPercent(RuleFile rule) {
        return rule.steps().stream()
                .allMatch(
                        step ->
                                step.branch().isEmpty()
                                        && step.kind()
                                                .filter(
                                                        k ->
                                                                k != PointsRule.Kind.LINEAR
                                                                        && k
                                                                                != PointsRule.Kind
                                                                                        .PERCENTAGE)
                                                .isEmpty());
    }

    private void refuseSilent(List<Scored> questions) {
        var asking =
                questions.stream().map(q -> q.question().instrument()).collect(Collectors.toSet());
        file.instruments().stream()
                .filter(instrument -> forms.containsKey(instrument.value()))
                .filter(instrument -> !asking.contains(instrument.value()))
                .forEach(i -> problems.add(OfficialsFault.SILENT_GROUP, i.where(), i.value()));
    }

    /** The survey; to be called when nothing is wrong. */
    OfficialsSurvey survey(List<Scored> questions) {
        return new OfficialsSurvey(
                file.unit().orElseThrow().value(),
                file.minimumAnswers().orElseThrow(),
                file.groups().stream()
                        .map(
                                g ->
                                        new OfficialsSurvey.Group(
                                                g.instrument().orElseThrow().value(),
                                                g.name().orElseThrow(),
                                                g.weight().orElseThrow()))
                        .toList(),
                questions.stream().map(Scored::question).toList(),
                file.digits().orElseThrow(),
                file.rounding().orElseThrow(),
                file.sources());
    }
}
