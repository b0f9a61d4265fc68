package vn.cchc.scoring.internal.graph;

import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/** What units and indices are called in the names of figures. */
record UnitNames(Registry registry) {
    static final LanguageText NATION = new LanguageText("Việt Nam", "Viet Nam");

    LanguageText of(UnitRef unit) {
        return unit.kind() == UnitKind.NATION
                ? NATION
                : registry.find(unit)
                        .map(Unit::label)
                        .orElseGet(() -> new LanguageText(unit.code(), unit.code()));
    }

    /** {@code Tỉnh Hà Giang: Thủ tục hành chính (SIPAS 2024)}. */
    static LanguageText figure(LanguageText unit, LanguageText what, String index) {
        return new LanguageText(
                "%s: %s (%s)".formatted(unit.vi(), what.vi(), index),
                "%s: %s (%s)".formatted(unit.en(), what.en(), index));
    }

    /** {@code SIPAS 2024}. */
    static String index(EditionId edition) {
        return index(edition.index()) + " " + edition.year();
    }

    /** {@code PAR INDEX}. */
    static String index(String code) {
        return code.replace('-', ' ').toUpperCase(java.util.Locale.ROOT);
    }
}
