package vn.cchc.scoring;

import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.ops.Job;

/** Computes an index. */
@ProviderType
public interface Scoring {

    /**
     * Scores a released answer set with the edition it was collected for. The job ends with the id
     * of the new result, a draft.
     *
     * @param who the person computing; publishing needs somebody else
     */
    Job score(String answerSet, String who);

    /**
     * Scores an imported score sheet with the edition it was checked with. The job ends with the id
     * of the new result, a draft.
     *
     * @param who the person computing; publishing needs somebody else
     */
    Job scoreSheet(String sheet, String who);
}
