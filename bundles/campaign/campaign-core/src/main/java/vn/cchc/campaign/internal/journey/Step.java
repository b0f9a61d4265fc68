package vn.cchc.campaign.internal.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.cchc.campaign.internal.forms.Questionnaire;
import vn.cchc.survey.form.FilledForm;
import vn.cchc.survey.form.FormPage;
import vn.cchc.survey.form.FormQuestion;

/** What a person did on a page of the form, and where that leads. */
public record Step(Journey before, String at, String act, Map<String, List<String>> typed) {
    /** Where the review stands among the pages. */
    public static final String REVIEW = "review";

    private static final String NEXT = "next";
    private static final String BACK = "back";
    private static final String TO = "to:";
    private static final String MORE = "more:";
    private static final String LESS = "less:";

    /**
     * What is shown next.
     *
     * @param page path of a page, or {@link #REVIEW}
     * @param told whether faults of this page are told: the person has been on it
     */
    public record Shown(Journey journey, FilledForm form, String page, boolean told) {
        /** The page itself; empty for the review. */
        public Optional<FormPage> formPage() {
            return form.pages().stream().filter(p -> p.path().equals(page)).findFirst();
        }

        /** From 1; the review is behind the last. */
        public int number() {
            return formPage().map(p -> form.pages().indexOf(p) + 1).orElse(form.pages().size() + 1);
        }
    }

    /** The first page of a new form. */
    public static Shown begin(String campaign, Questionnaire questionnaire) {
        FilledForm empty = questionnaire.fill(Map.of());
        var journey = new Journey(campaign, UUID.randomUUID().toString(), empty.answers());
        return new Shown(journey, empty, first(empty), false);
    }

    private static String first(FilledForm form) {
        return form.pages().isEmpty() ? REVIEW : form.pages().get(0).path();
    }

    public Shown take(Questionnaire questionnaire) {
        FilledForm form = questionnaire.fill(before.answers());
        int index = index(form, at);
        FilledForm after =
                index < form.pages().size()
                        ? questionnaire.fill(merged(form.pages().get(index)))
                        : form;
        if (act.startsWith(MORE) || act.startsWith(LESS)) {
            return turned(questionnaire, after);
        }
        String page = target(after, index);
        boolean stays = page.equals(at) && !REVIEW.equals(at);
        return new Shown(before.with(after.answers()), after, page, stays);
    }

    private Shown turned(Questionnaire questionnaire, FilledForm form) {
        String repeat = act.substring(MORE.length());
        FilledForm after =
                questionnaire.fill(
                        act.startsWith(MORE) ? form.withOneMore(repeat) : form.without(repeat));
        String page =
                after.pages().stream()
                        .map(FormPage::path)
                        .filter(path -> path.startsWith(repeat))
                        .reduce((one, later) -> later)
                        .orElse(at);
        return new Shown(before.with(after.answers()), after, page, false);
    }

    /** Answers with what was typed on this page; a box that is not ticked sends nothing. */
    private Map<String, String> merged(FormPage page) {
        var answers = new TreeMap<>(before.answers());
        for (FormQuestion question : page.questions()) {
            var values = typed.getOrDefault(question.path(), List.of());
            answers.put(question.path(), String.join(" ", values).strip());
        }
        return answers;
    }

    private String target(FilledForm form, int index) {
        if (act.startsWith(TO)) {
            return existing(form, act.substring(TO.length()));
        }
        if (act.equals(BACK)) {
            return index == 0 ? first(form) : pathAt(form, index - 1);
        }
        if (!act.equals(NEXT) || faulty(form, index)) {
            return pathAt(form, index);
        }
        return pathAt(form, index + 1);
    }

    private static boolean faulty(FilledForm form, int index) {
        return index < form.pages().size() && !form.pages().get(index).faults().isEmpty();
    }

    private static String existing(FilledForm form, String path) {
        return form.pages().stream()
                .map(FormPage::path)
                .filter(path::equals)
                .findFirst()
                .orElse(REVIEW);
    }

    private static String pathAt(FilledForm form, int index) {
        return index < form.pages().size() ? form.pages().get(index).path() : REVIEW;
    }

    /** Where a page stands; behind the last when it is the review or is gone. */
    private static int index(FilledForm form, String path) {
        var paths = form.pages().stream().map(FormPage::path).toList();
        int index = paths.indexOf(path);
        return index < 0 ? paths.size() : index;
    }
}
