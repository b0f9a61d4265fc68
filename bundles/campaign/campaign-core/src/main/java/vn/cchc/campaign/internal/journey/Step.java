package vn.cchc.campaign.internal.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The same page in another language; nobody wanted to go on yet. */
    private static final String LANGUAGE = "lang:";

    /**
     * What is shown next.
     *
     * @param page path of a page, or {@link #REVIEW}
     * @param seen paths of the questions that the person has seen on this page: what is wrong with
     *     others is not told yet
     */
    public record Shown(Journey journey, FilledForm form, String page, Set<String> seen) {
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
    public static Shown begin(
            String campaign, Questionnaire questionnaire, Optional<String> ballot) {
        FilledForm empty = questionnaire.fill(Map.of());
        var journey = new Journey(campaign, UUID.randomUUID().toString(), empty.answers(), ballot);
        return new Shown(journey, empty, first(empty), Set.of());
    }

    /**
     * The first page with something wrong on it, when a form that is not complete was to be sent.
     */
    public static Shown firstFault(Journey journey, FilledForm form) {
        return form.pages().stream()
                .filter(page -> !page.faults().isEmpty())
                .findFirst()
                .map(page -> new Shown(journey, form, page.path(), paths(page)))
                .orElseGet(() -> new Shown(journey, form, REVIEW, Set.of()));
    }

    private static String first(FilledForm form) {
        return form.pages().isEmpty() ? REVIEW : form.pages().get(0).path();
    }

    public Shown take(Questionnaire questionnaire) {
        FilledForm form = questionnaire.fill(before.answers());
        int index = index(form, at);
        Set<String> seen =
                index < form.pages().size()
                        ? new HashSet<>(paths(form.pages().get(index)))
                        : new HashSet<>();
        FilledForm after = index < form.pages().size() ? questionnaire.fill(merged(seen)) : form;
        if (act.startsWith(MORE) || act.startsWith(LESS)) {
            return turned(questionnaire, after);
        }
        seen.addAll(typed.keySet());
        String page = target(after, index, seen);
        boolean told = page.equals(at) && !act.startsWith(LANGUAGE);
        return new Shown(before.with(after.answers()), after, page, told ? seen : Set.of());
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
        return new Shown(before.with(after.answers()), after, page, Set.of());
    }

    private static Set<String> paths(FormPage page) {
        return page.questions().stream().map(FormQuestion::path).collect(Collectors.toSet());
    }

    /**
     * Answers with what was typed; a box that is not ticked sends nothing. What a page has beyond
     * the questions that applied when it was made is taken, too: a script may have shown them.
     */
    private Map<String, String> merged(Set<String> seen) {
        var answers = new TreeMap<>(before.answers());
        seen.forEach(path -> answers.put(path, ""));
        typed.forEach((path, values) -> answers.put(path, String.join(" ", values).strip()));
        return answers;
    }

    private String target(FilledForm form, int index, Set<String> seen) {
        if (act.startsWith(TO)) {
            return existing(form, act.substring(TO.length()));
        }
        if (act.equals(BACK)) {
            return index == 0 ? first(form) : pathAt(form, index - 1);
        }
        if (!act.equals(NEXT) || unfinished(form, index, seen)) {
            return pathAt(form, index);
        }
        return pathAt(form, index + 1);
    }

    /**
     * Something on the page is wrong, or an answer brought a question that was not there before.
     */
    private static boolean unfinished(FilledForm form, int index, Set<String> seen) {
        if (index >= form.pages().size()) {
            return false;
        }
        var page = form.pages().get(index);
        return !page.faults().isEmpty() || !seen.containsAll(paths(page)) && !seen.isEmpty();
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
