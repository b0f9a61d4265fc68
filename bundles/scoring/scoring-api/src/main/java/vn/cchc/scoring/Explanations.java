package vn.cchc.scoring;

import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;

/** Says why a published figure is what it is. */
@ProviderType
public interface Explanations {

    /**
     * @param unit code of a unit of the result, {@code VN} for the nation
     * @param criterion code of a node of the tree
     * @throws vn.cchc.model.Refusal NOT_FOUND when the edition has no published result, or the
     *     result no such unit or criterion
     */
    Explanation of(EditionId edition, String unit, String criterion);
}
