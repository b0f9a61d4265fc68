package vn.cchc.registry;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * A ministry, ministry-level body or agency under the Government. Its code is a short key of this
 * product, not an official code.
 */
public record Ministry(
        UnitRef ref,
        String name,
        String nameEn,
        String type,
        String parIndexScope,
        List<String> sources)
        implements Unit {
    @Override
    public String fullName() {
        return name;
    }

    @Override
    public LanguageText label() {
        return new LanguageText(name, nameEn);
    }
}
