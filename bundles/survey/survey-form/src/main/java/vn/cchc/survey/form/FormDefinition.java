package vn.cchc.survey.form;

import java.util.List;
import java.util.Map;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Verdict;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.form.internal.FilledForms;
import vn.cchc.survey.form.internal.InstrumentReader;
import vn.cchc.survey.form.internal.RowCheck;
import vn.cchc.survey.form.internal.Rules;
import vn.cchc.survey.form.internal.SubmissionReader;

/** An instrument that works. Immutable; any thread may use it. */
public final class FormDefinition {
    private final InstrumentReader.Form form;

    private FormDefinition(InstrumentReader.Form form) {
        this.form = form;
    }

    /**
     * Reads an instrument whole and tries it in the form engine. It may do what gives the same
     * result for the same row of answers on any day: so every form that is scored or imported.
     *
     * @return the form, or every problem (SUR-101 to SUR-119) with the row it is in
     */
    public static Verdict<FormDefinition> load(Instrument instrument) {
        return read(instrument, Rules.SCORED);
    }

    /**
     * The same for a form that people go through and that is never scored: it may also repeat
     * groups, quote answers in its texts, filter lists by answers and look at the day's date.
     * Whatever {@link #load} accepts is accepted and means the same.
     *
     * @return the form, or every problem (SUR-101 to SUR-119, SUR-142 to SUR-149) with the row it
     *     is in
     */
    public static Verdict<FormDefinition> forInterview(Instrument instrument) {
        return read(instrument, Rules.INTERVIEW);
    }

    private static Verdict<FormDefinition> read(Instrument instrument, Rules rules) {
        return new InstrumentReader(instrument, rules).read().map(FormDefinition::new);
    }

    /** The XForm (OpenRosa profile), the same text for the same instrument. */
    public String xform() {
        return form.xform();
    }

    /**
     * The columns of an answer file, in form order: every question that a person answers. Notes,
     * groups, calculations and what stands in repeats are none.
     */
    public List<CodebookEntry> codebook() {
        return form.codebook();
    }

    /** The form put to people, for one thread. */
    public Interview interview() {
        return new Interview(FilledForms.of(form));
    }

    /**
     * Takes apart what an OpenRosa client sent of this form.
     *
     * @return what it says, or everything in it that this form does not have (SUR-171 to SUR-178)
     */
    public Verdict<FormSubmission> submission(byte[] submission) {
        return SubmissionReader.read(form, submission);
    }

    /** A check of filled forms for one thread. */
    public FormSession session() {
        return new FormSession(new RowCheck(form.xform(), form.columns()));
    }

    /**
     * Answers by column in the order of the codebook, as {@link FormSession#check} takes them.
     *
     * @throws IllegalArgumentException when a name is no column
     */
    public String[] row(Map<String, String> answers) {
        String[] row = new String[form.codebook().size()];
        int found = 0;
        for (int i = 0; i < row.length; i++) {
            String column = form.codebook().get(i).column();
            row[i] = answers.get(column);
            found += answers.containsKey(column) ? 1 : 0;
        }
        if (found != answers.size()) {
            throw new IllegalArgumentException("Not all of these are columns: " + answers.keySet());
        }
        return row;
    }
}
