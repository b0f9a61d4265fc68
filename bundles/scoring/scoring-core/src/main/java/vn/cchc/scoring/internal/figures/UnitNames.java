package vn.cchc.scoring.internal.figures;

import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/** What the units of a result are called. */
public final class UnitNames {
    private static final LanguageText NATION = new LanguageText("Việt Nam", "Viet Nam");

    private final Registry registry;

    public UnitNames(Registry registry) {
        this.registry = registry;
    }

    /** The name in both languages; the code when the registry does not know the unit. */
    public LanguageText of(UnitRef unit) {
        return unit.kind() == UnitKind.NATION
                ? NATION
                : registry.find(unit)
                        .map(UnitNames::name)
                        .orElseGet(() -> new LanguageText(unit.code(), unit.code()));
    }

    private static LanguageText name(Unit unit) {
        return new LanguageText(
                unit.name(), unit instanceof Province province ? province.nameEn() : unit.name());
    }
}
