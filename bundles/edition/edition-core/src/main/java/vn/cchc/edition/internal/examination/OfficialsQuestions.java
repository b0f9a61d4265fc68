package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.OfficialsSurvey.ScoredQuestion;
import vn.cchc.edition.internal.examination.OfficialsFile.Scale;
import vn.cchc.edition.internal.faults.OfficialsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Sheet;
import vn.cchc.edition.internal.text.SheetReader.Columns;

/** Reads {@code survey-questions.csv}: which question of which form counts for which criterion. */
final class OfficialsQuestions {
    static final Columns COLUMNS =
            new Columns(List.of("instrument", "question", "criterion"), List.of());

    private final OfficialsFile file;
    private final Map<String, Form> forms;
    private final Problems problems;
    private final Set<String> questions = new HashSet<>();
    private final Set<String> listsTold = new HashSet<>();

    /**
     * @param forms those of the year that could be read, by name
     */
    OfficialsQuestions(OfficialsFile file, Map<String, Form> forms, Problems problems) {
        this.file = file;
        this.forms = forms;
        this.problems = problems;
    }

    /** A row whose criterion is to be compared with the tree. */
    record Scored(Row row, ScoredQuestion question) {}

    List<Scored> read(Sheet sheet) {
        var read = new ArrayList<Scored>();
        for (Row row : sheet.rows()) {
            COLUMNS.required().stream()
                    .filter(column -> row.cell(column).isEmpty())
                    .forEach(column -> problems.add(TextFault.EMPTY_CELL, row.where(), column));
            if (row.cells().keySet().containsAll(COLUMNS.required())) {
                read.add(scored(row));
            }
        }
        return read;
    }

    private Scored scored(Row row) {
        String instrument = row.cell("instrument").orElseThrow();
        String name = row.cell("question").orElseThrow();
        Set<String> groups = groups();
        if (!groups.contains(instrument)) {
            var hint = new Nearest(groups).hint(instrument);
            problems.add(OfficialsFault.NO_GROUP, row.where(), instrument, hint);
        } else if (!questions.add(instrument + " " + name)) {
            problems.add(OfficialsFault.QUESTION_TWICE, row.where(), name, instrument);
        }
        Optional<Scale> scale =
                Optional.ofNullable(forms.get(instrument)).flatMap(form -> scale(row, form, name));
        return new Scored(
                row,
                new ScoredQuestion(
                        instrument,
                        name,
                        row.cell("criterion").orElseThrow(),
                        scale.map(Scale::shares).orElse(Map.of())));
    }

    /** The forms of the groups; of a misspelt one that which was meant, for it is told already. */
    private Set<String> groups() {
        var groups = new TreeSet<String>();
        for (var instrument : file.instruments()) {
            groups.add(
                    forms.containsKey(instrument.value())
                            ? instrument.value()
                            : new Nearest(forms.keySet())
                                    .to(instrument.value())
                                    .orElse(instrument.value()));
        }
        return groups;
    }

    private Optional<Scale> scale(Row row, Form form, String name) {
        Optional<Form.Question> question = form.question(name);
        if (question.isEmpty()) {
            var hint = new Nearest(form.names()).hint(name);
            problems.add(OfficialsFault.NO_QUESTION, row.where(), form.name(), name, hint);
        } else if (!question.get().type().equals("select_one")) {
            problems.add(OfficialsFault.NOT_CHOICE, row.where(), name, question.get().type());
        } else {
            return question.get().list().flatMap(list -> scale(row, form, name, list));
        }
        return Optional.empty();
    }

    private Optional<Scale> scale(Row row, Form form, String name, String list) {
        Optional<Scale> scale = file.scale(list);
        boolean first = listsTold.add(form.name() + " " + list);
        if (scale.isEmpty() && first) {
            problems.add(OfficialsFault.NO_SHARES, row.where(), list, name);
        }
        scale.filter(s -> first && !s.codes().equals(form.codes(list)))
                .ifPresent(
                        s ->
                                problems.add(
                                        OfficialsFault.CODES,
                                        s.list().orElseThrow().where(),
                                        list,
                                        form.name(),
                                        String.join(", ", new TreeSet<>(form.codes(list))),
                                        String.join(", ", new TreeSet<>(s.codes()))));
        return scale;
    }
}
