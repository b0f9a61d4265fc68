package vn.cchc.figures.internal.series;

import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/** What units are called. */
public record UnitNames(Registry registry) {

    /** The code when the registry does not know the unit. */
    public LanguageText of(UnitRef unit) {
        return registry.find(unit)
                .map(Unit::label)
                .orElseGet(() -> new LanguageText(unit.code(), unit.code()));
    }
}
