package vn.cchc.registry;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * A province or centrally-run city.
 *
 * @param population registered population at the end of 2024, persons
 * @param areaKm2 square kilometres
 */
public record Province(
        UnitRef ref,
        String name,
        String fullName,
        String nameEn,
        List<String> aliases,
        String type,
        String regionCode,
        LanguageText region,
        long population,
        String populationBasis,
        BigDecimal areaKm2,
        List<String> sources)
        implements Unit {
    @Override
    public LanguageText label() {
        return new LanguageText(fullName, nameEn);
    }
}
