package vn.cchc.survey.form;

import java.util.List;
import vn.cchc.model.FaultKind;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/**
 * What is wrong with one answer of a form.
 *
 * @param column the codebook column it stands in
 * @param words of the case, without the answer itself when it may name a person
 */
public record Fault(String column, FaultKind kind, List<Object> words) {
    public Fault {
        words = List.copyOf(words);
    }

    public static Fault of(String column, FaultKind kind, Object... words) {
        return new Fault(column, kind, List.of(words));
    }

    public String code() {
        return kind.code();
    }

    /** The same as a problem, at a place that the reader of the file can find. */
    public Problem at(LanguageText where) {
        return kind.at(where, words.toArray());
    }
}
