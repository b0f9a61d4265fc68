package vn.cchc.model;

import java.util.Locale;
import java.util.Optional;

/** What kind of unit a figure or a record is about. */
public enum UnitKind {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    MINISTRY;

    /** Lower case, as in addresses and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitKind> of(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
