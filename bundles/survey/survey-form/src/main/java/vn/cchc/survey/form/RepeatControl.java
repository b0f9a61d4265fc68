package vn.cchc.survey.form;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * Where the person may say that there is one more, or one less. Stands at the end of each page of
 * an open repeat, and on a page of its own when there is none yet.
 *
 * @param path of the repeat, without a number at its end: what {@link FilledForm#withOneMore} takes
 * @param instance number of the one on this page, from 1; 0 when there is none
 * @param count how many there are
 * @param mayAdd whether one more can be added here: at the last, below the limit
 */
public record RepeatControl(
        String path, Optional<LanguageText> label, int instance, int count, boolean mayAdd)
        implements FormItem {

    /** The path that {@link FilledForm#without} takes to remove the one on this page. */
    public String instancePath() {
        return path + "[" + instance + "]";
    }

    /** Whether the one on this page can be removed. */
    public boolean mayRemove() {
        return instance > 0;
    }
}
