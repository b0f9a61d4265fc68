package vn.cchc.survey.form;

import java.util.BitSet;
import java.util.List;
import vn.cchc.survey.form.internal.RowCheck;

/**
 * Checks filled forms one after the other. Use it on one thread; every thread takes its own from
 * {@link FormDefinition#session()}.
 */
public final class FormSession {
    private final RowCheck check;

    FormSession(RowCheck check) {
        this.check = check;
    }

    /**
     * What is wrong with a filled form: types, codes, missing answers, constraints, answers to
     * questions that do not apply.
     *
     * @param row answers in the order of {@link FormDefinition#codebook()}, {@code null} or empty
     *     for no answer; the codes of a {@code many} column separated by one space
     * @return in form order of the columns, empty when the form is right
     */
    public List<Fault> check(String[] row) {
        return check(row, new BitSet());
    }

    /**
     * The same for a form in which some answers could not even be read.
     *
     * @param wrong indexes of these columns: they are not judged again, and rules that look at
     *     several answers are not judged at all
     */
    public List<Fault> check(String[] row, BitSet wrong) {
        return check.check(row, wrong);
    }
}
