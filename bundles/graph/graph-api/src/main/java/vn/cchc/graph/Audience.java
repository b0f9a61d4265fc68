package vn.cchc.graph;

/** For whom the statements of a source are. */
public enum Audience {
    /** Everybody: what is published and disclosure-checked. */
    PUBLIC,
    /** People who may see work in progress; they see what is public too. */
    STAFF;

    /**
     * Whether this audience may see what is for another; what does not say for whom is for staff.
     */
    public boolean sees(Audience other) {
        return this == STAFF || other == PUBLIC;
    }
}
