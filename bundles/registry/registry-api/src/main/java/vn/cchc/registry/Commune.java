package vn.cchc.registry;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * A commune-level unit (xã, phường, thị trấn, đặc khu).
 *
 * @param district empty in a period without districts
 * @param populationFrame measure of size for drawing samples, persons; empty when none is known
 */
public record Commune(
        UnitRef ref,
        String name,
        String fullName,
        String type,
        UnitRef province,
        Optional<UnitRef> district,
        Optional<Long> populationFrame,
        List<String> sources)
        implements Unit {
    @Override
    public LanguageText label() {
        return new LanguageText(fullName, EnglishName.of(name, type));
    }
}
