package vn.cchc.survey.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.cchc.survey.form.internal.Turns;

/**
 * A form with answers. Immutable; any thread may use it.
 *
 * @param pages those that apply now, in order
 * @param answers what was answered and applies, in form order: the state to carry on. Texts are in
 *     NFC, codes in the order of the choices
 * @param faults all that is wrong, in form order; the column of a fault is the path of its question
 * @param unknown paths that the form does not have, at most a hundred of them: their answers are in
 *     none of the others
 * @param row answers by codebook column, as {@link FormDefinition#row} takes them. Answers inside
 *     repeats are in no row: they are in the submission
 * @param sent the submission, by instance id
 */
public record FilledForm(
        List<FormPage> pages,
        Map<String, String> answers,
        List<Fault> faults,
        List<String> unknown,
        Map<String, String> row,
        UnaryOperator<String> sent) {

    public FilledForm {
        pages = List.copyOf(pages);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        faults = List.copyOf(faults);
        unknown = List.copyOf(unknown);
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /** Whether it may be sent: no fault on any page. */
    public boolean complete() {
        return faults.isEmpty();
    }

    /**
     * The OpenRosa submission, as ODK Collect would send it: with calculations, without what does
     * not apply.
     *
     * @param instanceId for example {@code uuid:} and a UUID
     */
    public String submission(String instanceId) {
        return sent.apply(instanceId);
    }

    /** The answers with one more turn of an open repeat, to be filled in anew. */
    public Map<String, String> withOneMore(String repeat) {
        return new Turns(answers).withOneMore(repeat);
    }

    /**
     * The answers without one turn of an open repeat, those behind it moved up.
     *
     * @param turn for example {@code household[2]}
     * @throws IllegalArgumentException when it is no turn
     */
    public Map<String, String> without(String turn) {
        return new Turns(answers).without(turn);
    }
}
