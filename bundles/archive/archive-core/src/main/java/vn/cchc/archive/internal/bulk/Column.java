package vn.cchc.archive.internal.bulk;

import java.util.Arrays;
import java.util.Optional;

/** Columns of a list; they may stand in any order, and what is not needed may be left out. */
enum Column {
    FILE("file"),
    AGENCY("agency"),
    TITLE("title"),
    NUMBER("number"),
    KIND("kind"),
    ISSUER("issuer"),
    SIGNER("signer"),
    ISSUED("issued"),
    IN_FORCE("inForce"),
    EXPIRES("expires"),
    FIELDS("fields"),
    CONCERNED("concerned"),
    RELATIONS("relations");

    private final String word;

    Column(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean needed() {
        return this == FILE || this == AGENCY || this == TITLE;
    }

    static Optional<Column> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.word.equalsIgnoreCase(heading.strip()))
                .findFirst();
    }
}
