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
}
