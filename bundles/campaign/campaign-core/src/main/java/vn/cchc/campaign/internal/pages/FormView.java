package vn.cchc.campaign.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.form.Choice;
import vn.cchc.survey.form.Fault;
import vn.cchc.survey.form.FormItem;
import vn.cchc.survey.form.FormMatrix;
import vn.cchc.survey.form.FormNote;
import vn.cchc.survey.form.FormPage;
import vn.cchc.survey.form.FormQuestion;
import vn.cchc.survey.form.FormSection;
import vn.cchc.survey.form.QuestionType;
import vn.cchc.survey.form.RepeatControl;
import vn.cchc.web.PageLanguage;

/**
 * One page of a questionnaire as it is shown.
 *
 * @param sealed the form on its way
 * @param at path of the page
 */
public record FormView(
        PageLanguage language,
        CampaignHead head,
        String sealed,
        String at,
        String title,
        int number,
        int pages,
        List<Row> rows) {

    /** A line of the page. */
    public sealed interface Row permits Heading, Note, Question, Turn {}

    public record Heading(String text) implements Row {}

    public record Note(String text, String hint) implements Row {}

    /** Where one more, or one less, is said. */
    public record Turn(String label, Optional<String> more, Optional<String> less) implements Row {}

    /**
     * @param id for links to it
     * @param name of its field
     * @param row whether it is a row of a matrix: its choices stand beside each other when there is
     *     room
     */
    public record Question(
            String id,
            String name,
            QuestionType type,
            String label,
            String hint,
            boolean required,
            boolean large,
            boolean row,
            List<Tick> ticks,
            String value,
            List<String> faults)
            implements Row {
        public boolean chosen() {
            return type == QuestionType.ONE || type == QuestionType.MANY;
        }

        public boolean one() {
            return type == QuestionType.ONE;
        }

        public String inputType() {
            return type == QuestionType.DATE ? "date" : "text";
        }

        public String inputMode() {
            return switch (type) {
                case INTEGER -> "numeric";
                case DECIMAL -> "decimal";
                default -> "text";
            };
        }

        public String describedBy() {
            String hinted = hint.isEmpty() ? "" : id + "-hint ";
            return (hinted + (faults.isEmpty() ? "" : id + "-fault")).strip();
        }
    }

    public record Tick(String id, String code, String label, boolean ticked) {}

    /** What is wrong, for the summary. */
    public List<Question> faulty() {
        return rows.stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> !question.faults().isEmpty())
                .toList();
    }

    /**
     * @param seen paths of questions of which it is told what is wrong with their answers
     */
    static List<Row> rows(FormPage page, PageLanguage in, Set<String> seen) {
        return new Rows(in, seen).of(page.items());
    }

    private record Rows(PageLanguage in, Set<String> seen) {
        /**
         * Their remedies speak to who keys in a paper form: missing, broken rules, what applies.
         */
        private static final Set<String> FOR_KEYING =
                Set.of("SUR-131", "SUR-137", "SUR-138", "SUR-139", "SUR-147");

        List<Row> of(List<FormItem> items) {
            var rows = new ArrayList<Row>();
            items.forEach(item -> add(item, rows));
            return rows;
        }

        private void add(FormItem item, List<Row> rows) {
            if (item instanceof FormQuestion question) {
                rows.add(question(question, false));
            } else if (item instanceof FormNote note) {
                rows.add(new Note(in.say(note.label()), say(note.hint())));
            } else if (item instanceof FormMatrix matrix) {
                matrix.title().ifPresent(title -> rows.add(new Heading(in.say(title))));
                matrix.rows().forEach(question -> rows.add(question(question, true)));
            } else if (item instanceof FormSection section) {
                section.title().ifPresent(title -> rows.add(new Heading(in.say(title))));
                section.items().forEach(inner -> add(inner, rows));
            } else if (item instanceof RepeatControl control) {
                rows.add(turn(control));
            }
        }

        private Turn turn(RepeatControl control) {
            return new Turn(
                    say(control.label()),
                    control.mayAdd() ? Optional.of(control.path()) : Optional.empty(),
                    control.mayRemove() ? Optional.of(control.instancePath()) : Optional.empty());
        }

        private Question question(FormQuestion question, boolean row) {
            String id = id(question.path());
            String value = question.value().orElse("");
            return new Question(
                    id,
                    "q:" + question.path(),
                    question.type(),
                    in.say(question.label()),
                    say(question.hint()),
                    question.required(),
                    question.appearance().contains("multiline"),
                    row,
                    ticks(question, id, List.of(value.split(" "))),
                    value,
                    seen.contains(question.path())
                            ? question.faults().stream().map(this::words).toList()
                            : List.of());
        }

        private List<Tick> ticks(FormQuestion question, String id, List<String> codes) {
            var ticks = new ArrayList<Tick>();
            for (Choice choice : question.choices()) {
                ticks.add(
                        new Tick(
                                id + "-" + ticks.size(),
                                choice.code(),
                                in.say(choice.label()),
                                codes.contains(choice.code())));
            }
            return ticks;
        }

        private String words(Fault fault) {
            var words = fault.kind().at("", fault.words().toArray()).in(in.locale());
            return FOR_KEYING.contains(fault.code())
                    ? words.what()
                    : words.what() + " " + words.remedy();
        }

        private String say(Optional<LanguageText> text) {
            return text.map(in::say).orElse("");
        }

        private static String id(String path) {
            return "f-" + path.replaceAll("[^A-Za-z0-9]", "-");
        }
    }
}
