package vn.cchc.registry;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/** A district-level unit; there are none after 30 June 2025. */
public record District(
        UnitRef ref,
        String name,
        String fullName,
        String type,
        UnitRef province,
        List<String> sources)
        implements Unit {
    @Override
    public LanguageText label() {
        return new LanguageText(fullName, EnglishName.of(name, type));
    }
}
