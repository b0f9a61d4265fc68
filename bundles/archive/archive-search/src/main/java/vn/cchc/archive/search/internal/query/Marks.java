package vn.cchc.archive.search.internal.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.archive.search.internal.terms.Forms;

/** Which forms are what was looked for, numbered by the words typed. */
final class Marks {
    static final int NONE = -1;

    private final Map<String, Mark> byForm = new HashMap<>();

    Marks(List<Slot> slots) {
        int number = 0;
        for (var slot : slots) {
            for (var forms : slot.forms()) {
                int place = number++;
                forms.forEach((form, worth) -> add(form, new Mark(place, worth)));
            }
        }
    }

    private void add(String form, Mark mark) {
        byForm.merge(form, mark, (one, other) -> one.worth() >= other.worth() ? one : other);
    }

    Map<String, Mark> byForm() {
        return byForm;
    }

    /** The number of the typed word that stands here, or {@link #NONE}. */
    int of(Forms forms) {
        int best = NONE;
        float worth = 0;
        for (String term : forms.terms()) {
            var mark = byForm.get(term);
            if (mark != null && mark.worth() > worth) {
                best = mark.place();
                worth = mark.worth();
            }
        }
        return best;
    }

    /**
     * A form.
     *
     * @param place number of the typed word
     * @param worth of the form
     */
    record Mark(int place, float worth) {}
}
