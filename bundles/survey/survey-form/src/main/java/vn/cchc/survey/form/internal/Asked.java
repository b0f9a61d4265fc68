package vn.cchc.survey.form.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javarosa.core.model.instance.TreeElement;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.form.Choice;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.form.FormQuestion;
import vn.cchc.survey.form.QuestionType;
import vn.cchc.survey.form.internal.FilledInstance.Settled;

/** The questions as they are asked, and on the way what was answered and what is wrong. */
final class Asked {
    private final FormParts parts;
    private final FilledInstance engine;
    private final GivenAnswers given;
    private final Settled settled;
    private final Wording wording;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Asked(
            FormParts parts,
            FilledInstance engine,
            GivenAnswers given,
            Settled settled,
            Wording wording) {
        this.parts = parts;
        this.engine = engine;
        this.given = given;
        this.settled = settled;
        this.wording = wording;
    }

    /** Whether the group is a table: questions over the same list, one a row. */
    boolean matrix(Item group) {
        List<Item> rows = group.children().stream().filter(i -> !heading(i)).toList();
        boolean headed = rows.size() == group.children().size() - 1;
        boolean wanted =
                words(group).contains("table-list")
                        || (headed
                                && rows.stream().allMatch(i -> words(i).contains("list-nolabel")));
        return group.kind().holds()
                && wanted
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> row.kind().chosen())
                && rows.stream().map(row -> row.kind() + row.list()).distinct().count() == 1
                && rows.stream().noneMatch(row -> row.cell("choice_filter").isPresent());
    }

    /** A row that only shows the choices above a table. */
    static boolean heading(Item item) {
        return item.kind().chosen() && words(item).contains("label");
    }

    private static List<String> words(Item item) {
        return List.of(item.cell("appearance").orElse("").split("\\s+"));
    }

    /** A question as it is asked now. */
    FormQuestion question(Item item, TreeElement element, String path) {
        Optional<String> value = value(item, path);
        List<Fault> wrong = wrong(item, element, path, value).map(List::of).orElse(List.of());
        value.ifPresent(v -> answers.put(path, v));
        if (value.isEmpty() && item.cell("default").isPresent()) {
            answers.put(path, "");
        }
        faults.addAll(wrong);
        return new FormQuestion(
                path,
                QuestionType.valueOf(item.kind().name()),
                wording.of(item.label().orElseThrow(), element),
                item.hint().map(text -> wording.of(text, element)),
                element.isRequired(),
                item.cell("appearance").orElse(""),
                choices(item, element),
                value,
                wrong);
    }

    private Optional<String> value(Item item, String path) {
        return given.typed(path)
                .or(() -> Optional.ofNullable(settled.values().get(path)))
                .or(() -> item.cell("default"))
                .filter(text -> !text.isEmpty());
    }

    private Optional<Fault> wrong(
            Item item, TreeElement element, String path, Optional<String> value) {
        Optional<Fault> fault = given.fault(path);
        if (fault.isEmpty()) {
            fault = value.isEmpty() ? missing(item, element) : constraint(item, element);
        }
        return fault.map(f -> at(path, f, element));
    }

    private Optional<Fault> missing(Item item, TreeElement element) {
        return element.isRequired()
                ? Optional.of(Faults.missing(parts.column(item)))
                : Optional.empty();
    }

    private Optional<Fault> constraint(Item item, TreeElement element) {
        try {
            return engine.allowed(element)
                    ? Optional.empty()
                    : Optional.of(Faults.constraint(parts.column(item)));
        } catch (RuntimeException e) {
            return Optional.of(Faults.notDecided(parts.column(item)));
        }
    }

    /** The fault by path instead of column, its words as they read at this place. */
    private Fault at(String path, Fault fault, TreeElement element) {
        List<Object> words =
                fault.words().stream()
                        .map(w -> w instanceof LanguageText t ? wording.of(t, element) : w)
                        .toList();
        return new Fault(path, fault.kind(), words);
    }

    private List<Choice> choices(Item item, TreeElement element) {
        List<Choice> all = parts.choices(item.path());
        return engine.offered(item, element)
                .map(codes -> all.stream().filter(c -> codes.contains(c.code())).toList())
                .orElse(all);
    }

    /** An open repeat has this many turns. */
    void turns(String path, int count) {
        answers.put(path, Integer.toString(count));
    }

    Map<String, String> answers() {
        return answers;
    }

    List<Fault> faults() {
        return faults;
    }

    Map<String, String> row() {
        var row = new LinkedHashMap<String, String>();
        for (var column : parts.inRow()) {
            String answer = answers.getOrDefault(column.key(), "");
            if (!answer.isEmpty()) {
                row.put(column.name(), answer);
            }
        }
        return row;
    }
}
