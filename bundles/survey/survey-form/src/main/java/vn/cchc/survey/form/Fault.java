package vn.cchc.survey.form;

import vn.cchc.model.Problem;

/**
 * What is wrong with one answer of a form.
 *
 * @param column the codebook column it stands in
 * @param code problem code
 * @param what the fault in plain words, without the answer itself when it may name a person
 */
public record Fault(String column, String code, String what, String remedy) {

    /** The same as a problem, at a place that the reader of the file can find. */
    public Problem at(String where) {
        return new Problem(code, where, what, remedy);
    }
}
