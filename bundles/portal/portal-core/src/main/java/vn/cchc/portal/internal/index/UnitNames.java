package vn.cchc.portal.internal.index;

import vn.cchc.model.UnitRef;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.web.PageLanguage;

/** What a page calls a unit; its code when the registry does not know it any more. */
public final class UnitNames {
    private final Registry registry;
    private final PageLanguage language;

    public UnitNames(Registry registry, PageLanguage language) {
        this.registry = registry;
        this.language = language;
    }

    public String of(UnitRef ref) {
        return registry.find(ref).map(this::name).orElse(ref.code());
    }

    private String name(Unit unit) {
        return unit instanceof Province province && language.english()
                ? province.nameEn()
                : unit.name();
    }
}
