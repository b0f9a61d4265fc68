package vn.cchc.edition;

import java.util.Optional;
import vn.cchc.model.LanguageText;

/**
 * Whether figures of two years may be compared.
 *
 * @param because why not; present when they may not
 */
public record Comparability(boolean comparable, Optional<LanguageText> because) {

    public static Comparability yes() {
        return new Comparability(true, Optional.empty());
    }

    public static Comparability no(LanguageText because) {
        return new Comparability(false, Optional.of(because));
    }

    /** Comparable when both are; the first reason against it otherwise. */
    public Comparability and(Comparability other) {
        return comparable ? other : this;
    }
}
