package vn.cchc.edition.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.cchc.edition.EditionDifference.Change;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.model.LanguageText;

/** Collects the changes in the order in which they are told. */
final class Changes {
    private final List<Change> changes = new ArrayList<>();

    void add(Subject subject, Reach reach, String vietnamese, String english) {
        changes.add(new Change(subject, reach, new LanguageText(vietnamese, english)));
    }

    /** Told only when the values differ. */
    <T> void compare(
            Subject subject,
            Reach reach,
            LanguageText what,
            T before,
            T after,
            Function<T, LanguageText> words) {
        if (!before.equals(after)) {
            var from = words.apply(before);
            var to = words.apply(after);
            add(
                    subject,
                    reach,
                    what.vi() + ": trước là " + from.vi() + ", nay là " + to.vi() + ".",
                    what.en() + ": was " + from.en() + ", is " + to.en() + ".");
        }
    }

    List<Change> list() {
        return List.copyOf(changes);
    }
}
