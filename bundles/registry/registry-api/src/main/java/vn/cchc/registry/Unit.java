package vn.cchc.registry;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/** What all units have. Names are Vietnamese unless they say otherwise. */
public sealed interface Unit permits Province, District, Commune, Ministry {
    UnitRef ref();

    /** Without the type word: {@code Hà Nội}. */
    String name();

    /** With the type word: {@code Thành phố Hà Nội}. */
    String fullName();

    /**
     * What it is called in both languages. In English a district or commune keeps its Vietnamese
     * name and gets an English type word: {@code Ba Vì commune}.
     */
    LanguageText label();

    /** The Vietnamese type word: {@code tỉnh}, {@code phường}, {@code bộ}. */
    String type();

    /** Keys of the sources the record was compiled from. */
    List<String> sources();
}
