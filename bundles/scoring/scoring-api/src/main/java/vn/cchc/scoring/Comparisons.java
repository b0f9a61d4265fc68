package vn.cchc.scoring;

import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.EditionId;

/** Sets published years of an index side by side. */
@ProviderType
public interface Comparisons {

    /**
     * @throws vn.cchc.model.Refusal NOT_FOUND where a year has no published result; CONFLICT where
     *     the year bundle or the answers of a result are gone; INVALID for years that are not in
     *     order or of different indices, for units onto which a year cannot be moved, and for years
     *     that have no question in common
     */
    YearComparison between(EditionId earlier, EditionId later, ComparisonBasis basis);
}
