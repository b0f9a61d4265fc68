package vn.cchc.scoring;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;
import vn.cchc.model.Period;

/** Sets published years of an index side by side. */
@ProviderType
public interface Comparisons {

    /**
     * @param on the units on which both years are shown: figures of a year that used older ones are
     *     computed anew from its frozen answers. Empty when each year keeps its own
     * @throws vn.cchc.model.Refusal NOT_FOUND where a year has no published result; CONFLICT where
     *     the year bundle or the answers of a result are gone; INVALID for years that are not in
     *     order or of different indices, and for units onto which a year cannot be moved
     */
    YearComparison between(EditionId earlier, EditionId later, Optional<Period> on);
}
