package vn.cchc.archive.internal.access;

import java.util.Locale;

/** Where a document of the matrix stands; in the order of the table. */
enum DocumentState {
    DRAFT,
    DESCRIBED,
    PUBLIC,
    NEWER,
    WITHDRAWN,
    HELD,
    QUARANTINED,
    ASKED,
    GONE,
    TOMBSTONE;

    /** As in the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean wasEverPublic() {
        return this != DRAFT && this != DESCRIBED && this != GONE;
    }
}
