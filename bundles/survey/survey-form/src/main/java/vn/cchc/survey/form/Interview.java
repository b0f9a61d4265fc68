package vn.cchc.survey.form;

import java.util.Map;
import vn.cchc.survey.form.internal.FilledForms;

/**
 * One form put to one person after the other. For one thread: take one per thread, or from a small
 * pool; a new one costs some milliseconds, a filled form less than one. Nothing of a person stays
 * in it.
 */
public final class Interview {
    /** The most turns a repeat can have. */
    public static final int MOST_TURNS = 50;

    private final FilledForms forms;

    Interview(FilledForms forms) {
        this.forms = forms;
    }

    /**
     * How the form looks with these answers. Answers that do not apply any more are left out, what
     * the form does not know is told in {@link FilledForm#unknown}.
     *
     * @param answers text by path: the names of the groups and the question without the form's own
     *     node, turns of repeats numbered from 1: {@code a/q1}, {@code household[2]/age}. The path
     *     of an open repeat holds how many turns there are: {@code household}. An empty text is a
     *     question left blank: its default does not come back.
     */
    public FilledForm fill(Map<String, String> answers) {
        return forms.fill(answers);
    }
}
