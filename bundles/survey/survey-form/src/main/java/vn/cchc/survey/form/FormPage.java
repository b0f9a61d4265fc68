package vn.cchc.survey.form;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.LanguageText;

/**
 * What is asked at once: a group, a run of questions without one, or one turn of a repeat.
 *
 * @param path stays the same while answers change: of the group or the turn ({@code household[2]}),
 *     or of the first question of the run
 * @param title of the group, or of the form when the group has none
 */
public record FormPage(String path, LanguageText title, List<FormItem> items) {
    public FormPage {
        items = List.copyOf(items);
    }

    /** All questions of the page, in order. */
    public List<FormQuestion> questions() {
        var found = new ArrayList<FormQuestion>();
        items.forEach(item -> collect(item, found));
        return found;
    }

    private static void collect(FormItem item, List<FormQuestion> into) {
        if (item instanceof FormQuestion question) {
            into.add(question);
        } else if (item instanceof FormMatrix matrix) {
            into.addAll(matrix.rows());
        } else if (item instanceof FormSection section) {
            section.items().forEach(inner -> collect(inner, into));
        }
    }

    /** What is wrong on this page. */
    public List<Fault> faults() {
        return questions().stream().flatMap(question -> question.faults().stream()).toList();
    }
}
