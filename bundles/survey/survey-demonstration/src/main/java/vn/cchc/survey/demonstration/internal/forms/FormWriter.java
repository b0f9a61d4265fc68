package vn.cchc.survey.demonstration.internal.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.cchc.edition.Edition;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.counts.Counts;
import vn.cchc.survey.demonstration.internal.people.Moods;
import vn.cchc.survey.demonstration.internal.people.OtherAnswers;
import vn.cchc.survey.demonstration.internal.people.SatisfactionAnswers;
import vn.cchc.survey.demonstration.internal.profile.Profile;
import vn.cchc.survey.demonstration.internal.sample.Sample;
import vn.cchc.survey.demonstration.internal.targets.CriteriaTree;

/** Answers the questions of the form for all people of the sample, question by question. */
public final class FormWriter {
    private static final String REGION = "region";

    private final Edition edition;
    private final Profile profile;
    private final Sample sample;
    private final Dice dice;
    private final Identification identification;
    private final OtherAnswers others;
    private final Map<String, FormColumn> columns = new LinkedHashMap<>();
    private final Map<String, IntFunction<String>> given = new HashMap<>();

    /**
     * @param regions region codes by province code
     */
    public FormWriter(
            Edition edition,
            Profile profile,
            Sample sample,
            Map<String, String> regions,
            Counts counts,
            Dice dice) {
        this.edition = edition;
        this.profile = profile;
        this.sample = sample;
        this.dice = dice;
        var moods = new Moods(sample, dice.stream("moods"));
        identification = new Identification(edition, profile, sample, dice.stream("days"));
        others = new OtherAnswers(profile, moods, sample.forms());
        given.put(REGION, form -> regions.getOrDefault(identification.province(form), ""));
        addIdentification();
        addSatisfaction(counts, moods);
    }

    /** The forms, ready to be handed out. */
    public Forms forms() {
        var ordered =
                Question.of(edition.scoredInstrument().orElseThrow()).stream()
                        .flatMap(question -> column(question).stream())
                        .toList();
        return new Forms(sample.forms(), ordered);
    }

    private void addIdentification() {
        add(
                new FormColumn(
                        edition.shareOfAnswers().orElseThrow().formNumber(),
                        identification::number));
        identification.units().forEach(this::add);
        profile.enumerator()
                .ifPresent(name -> add(new FormColumn(name, identification::enumerator)));
    }

    private void addSatisfaction(Counts counts, Moods moods) {
        var methodology = edition.shareOfAnswers().orElseThrow();
        var tree = new CriteriaTree(methodology);
        for (int leaf = 0; leaf < tree.leafCount(); leaf++) {
            String name = tree.question(leaf);
            var answers = new SatisfactionAnswers(methodology, counts, moods, chance(name));
            add(FormColumn.one(name, answers.of(leaf, sample), methodology.scale()));
        }
    }

    private void add(FormColumn column) {
        columns.put(column.name(), column);
    }

    private Optional<FormColumn> column(Question question) {
        var column = Optional.ofNullable(columns.get(question.name())).or(() -> other(question));
        column.ifPresent(c -> given.put(c.name(), c.answerOfForm()));
        return column;
    }

    private Optional<FormColumn> other(Question question) {
        return switch (question.kind()) {
            case ONE -> Optional.of(one(question));
            case MANY -> Optional.of(many(question));
            case DATE -> Optional.of(new FormColumn(question.name(), identification::day));
            case OTHER -> Optional.empty();
        };
    }

    private FormColumn one(Question question) {
        String name = question.name();
        byte[] answers =
                others.one(
                        name, question.codes(), profile.given(name).map(given::get), chance(name));
        return FormColumn.one(name, answers, question.codes());
    }

    private FormColumn many(Question question) {
        String name = question.name();
        return FormColumn.many(
                name, others.many(name, question.codes(), chance(name)), question.codes());
    }

    private Dice chance(String question) {
        return dice.stream("question " + question);
    }

    /** All forms, column by column; a form is put together when it is asked for. */
    public record Forms(int count, List<FormColumn> columns) {

        /** Answers of a form by question, blanks left out. */
        public Map<String, String> form(int number) {
            var form = new LinkedHashMap<String, String>();
            for (var column : columns) {
                String answer = column.answerOfForm().apply(number);
                if (!answer.isEmpty()) {
                    form.put(column.name(), answer);
                }
            }
            return form;
        }
    }
}
