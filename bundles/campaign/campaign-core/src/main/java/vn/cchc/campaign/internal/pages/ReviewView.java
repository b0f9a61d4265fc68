package vn.cchc.campaign.internal.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.model.Problem;
import vn.cchc.survey.form.FilledForm;
import vn.cchc.survey.form.FormPage;
import vn.cchc.survey.form.FormQuestion;
import vn.cchc.web.PageLanguage;

/**
 * All answers before they are sent.
 *
 * @param work what the browser is to solve meanwhile, as JSON
 * @param problem why they were not taken just now
 */
public record ReviewView(
        PageLanguage language,
        CampaignHead head,
        String sealed,
        List<Part> parts,
        boolean complete,
        Optional<String> work,
        Optional<Problem> problem) {

    /** A page of the form. */
    public record Part(String path, String title, List<Line> lines) {}

    /** A question and what was answered. */
    public record Line(String label, String answer, boolean faulty) {}

    static List<Part> parts(FilledForm form, PageLanguage in) {
        return form.pages().stream().map(page -> part(page, in)).toList();
    }

    private static Part part(FormPage page, PageLanguage in) {
        return new Part(
                page.path(),
                in.say(page.title()),
                page.questions().stream()
                        .map(q -> new Line(in.say(q.label()), answer(q, in), !q.faults().isEmpty()))
                        .toList());
    }

    private static String answer(FormQuestion question, PageLanguage in) {
        String value = question.value().orElse("");
        if (question.choices().isEmpty()) {
            return value;
        }
        var codes = Arrays.asList(value.split(" "));
        return question.choices().stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(choice -> in.say(choice.label()))
                .collect(Collectors.joining("; "));
    }
}
