package vn.cchc.edition;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Period;

/** Says what changed between two years. */
@ProviderType
public interface EditionDifferences {

    /**
     * @param on the units on which the figures of both years are computed anew; empty when each
     *     year keeps its own
     */
    EditionDifference between(Edition earlier, Edition later, Optional<Period> on);

    /**
     * What the methodology of the earlier year can compute from the answers of both.
     *
     * @param earlier one that is computed from answers
     * @param later likewise
     * @param on as above
     */
    CommonQuestions common(
            Edition earlier, Edition later, Optional<Period> on, CommonQuestions.Wording wording);
}
