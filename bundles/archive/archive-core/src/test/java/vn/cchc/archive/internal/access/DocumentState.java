package vn.cchc.archive.internal.access;

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

    boolean wasEverPublic() {
        return this != DRAFT && this != DESCRIBED && this != GONE;
    }
}
