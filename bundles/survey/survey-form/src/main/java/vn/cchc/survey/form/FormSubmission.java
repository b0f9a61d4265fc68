package vn.cchc.survey.form;

import java.util.Map;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.internal.SubmissionReader;

/**
 * A submission of an OpenRosa client, taken apart. What it says is not judged yet: {@link
 * Interview#fill} does that.
 *
 * @param formId of the form it was filled in with, empty when it does not say
 * @param version of that form, empty when it does not say
 * @param instanceId as the client drew it, for example {@code uuid:} and a UUID; empty when there
 *     is none
 * @param answers by path, as {@link Interview#fill} takes them; every question that was left blank
 *     or did not apply is there with an empty text, so that no default comes back
 */
public record FormSubmission(
        String formId, String version, String instanceId, Map<String, String> answers) {
    /** Bytes a submission may have: the longest form answered in full has a fifth of them. */
    public static final int MOST_BYTES = 1 << 20;

    public FormSubmission {
        answers = Map.copyOf(answers);
    }

    /**
     * The id of the form that a submission is of, before it is known which form to read it with.
     *
     * @return empty text when it does not say; refused with SUR-171 to SUR-173
     */
    public static Verdict<String> formId(byte[] submission) {
        return SubmissionReader.formId(submission);
    }

    /** Never the answers: this may end up in a log. */
    @Override
    public String toString() {
        return "a submission of " + formId;
    }
}
