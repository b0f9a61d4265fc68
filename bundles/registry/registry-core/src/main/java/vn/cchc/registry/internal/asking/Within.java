package vn.cchc.registry.internal.asking;

import java.util.Optional;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;

/**
 * The part of the country that was asked about: all of it, a province, a district, or a district
 * that must lie in the province.
 */
public record Within(Period period, Optional<UnitRef> province, Optional<UnitRef> district) {

    /**
     * @param ofDistrict {@code null} when the unit lies in none
     */
    public boolean holds(UnitRef ofProvince, UnitRef ofDistrict) {
        return province.map(p -> p.equals(ofProvince)).orElse(true)
                && district.map(d -> d.equals(ofDistrict)).orElse(true);
    }
}
