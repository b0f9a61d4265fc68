package vn.cchc.scoring.boundaries;

import java.util.Set;
import vn.cchc.model.UnitRef;

/** Which provinces of the newer system the ground of a unit of the older one belongs to. */
@FunctionalInterface
public interface Concordance {

    /**
     * @param unit a commune or province of the older system
     * @return one province when the whole unit went there, several when it was split, none when
     *     nothing is known of it
     */
    Set<UnitRef> provinces(UnitRef unit);
}
