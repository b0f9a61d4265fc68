package vn.cchc.survey.form;

import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.model.LanguageText;

/** A filled form as lines that a person can read: pages, what stands on them, what is wrong. */
final class Outline {
    private final StringBuilder text = new StringBuilder();

    private Outline() {}

    static String of(FilledForm form) {
        var outline = new Outline();
        form.pages().forEach(outline::page);
        if (!form.unknown().isEmpty()) {
            outline.line(0, "unknown " + String.join(" ", form.unknown()));
        }
        outline.line(0, form.complete() ? "complete" : "not complete");
        return outline.text.toString();
    }

    private void page(FormPage page) {
        line(0, "page " + page.path() + ": " + both(page.title()));
        page.items().forEach(item -> item(1, item));
    }

    private void item(int depth, FormItem item) {
        if (item instanceof FormQuestion question) {
            question(depth, question);
        } else if (item instanceof FormNote note) {
            line(depth, "note: " + both(note.label()));
        } else if (item instanceof FormMatrix matrix) {
            line(depth, "table " + matrix.path() + ": " + codes(matrix.choices()));
            matrix.rows().forEach(row -> question(depth + 1, row));
        } else if (item instanceof FormSection section) {
            String title = section.title().map(t -> ": " + both(t)).orElse("");
            line(depth, "section " + section.path() + title);
            section.items().forEach(inner -> item(depth + 1, inner));
        } else if (item instanceof RepeatControl control) {
            String turn = control.instance() + " of " + control.count();
            line(depth, control.path() + " " + turn + (control.mayAdd() ? ", one more?" : ""));
        }
    }

    private void question(int depth, FormQuestion question) {
        String hint = question.hint().map(h -> " (" + both(h) + ")").orElse("");
        String choices = question.choices().isEmpty() ? "" : " [" + codes(question.choices()) + "]";
        line(
                depth,
                question.path()
                        + (question.required() ? "*" : "")
                        + ": "
                        + both(question.label())
                        + hint
                        + choices
                        + question.value().map(v -> " = " + v).orElse(""));
        question.faults().forEach(fault -> line(depth + 1, told(fault)));
    }

    private static String told(Fault fault) {
        var problem = fault.at(new LanguageText("đây", "here"));
        return "! " + fault.code() + " " + problem.vietnamese().what() + " / " + problem.what();
    }

    private static String codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).collect(Collectors.joining(" "));
    }

    private static String both(LanguageText text) {
        return text.vi() + " / " + text.en();
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
