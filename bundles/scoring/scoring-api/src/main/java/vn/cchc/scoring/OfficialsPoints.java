package vn.cchc.scoring;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;

/**
 * The road from released campaigns of officials to the score sheet of an index of points. A
 * campaign that everybody could answer is refused: it represents nobody but those who answered.
 */
@ProviderType
public interface OfficialsPoints {

    /**
     * What the officials gave each unit. Nothing is kept.
     *
     * @param campaigns ids, one for each group of respondents
     * @throws vn.cchc.model.Refusal NOT_FOUND when the edition is not on offer, or a campaign is
     *     not there or not released; INVALID with every reason when the edition has no survey of
     *     officials, or the campaigns are not those of its groups (SCO-531 to 537)
     */
    OfficialsTable of(EditionId edition, List<String> campaigns);

    /**
     * Makes a sheet out of another: all that stood at the stage {@code survey} for the criteria of
     * the survey gives way to what the officials answered, with the campaigns in the notes. Units
     * without a figure have no row.
     *
     * @param sheet id of the sheet that is taken over from, which stays as it is
     * @throws vn.cchc.model.Refusal as {@link #of}, and NOT_FOUND when there is no such sheet
     */
    ImportedSheet takeOver(String sheet, List<String> campaigns, String who);
}
