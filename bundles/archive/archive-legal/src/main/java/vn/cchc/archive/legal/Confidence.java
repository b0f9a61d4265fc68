package vn.cchc.archive.legal;

/** How far a proposal may be believed before a person has confirmed it. */
public enum Confidence {
    /** Written without damage, and a second place in the text agrees or nothing else fits. */
    CLEAR,
    /** Read well, but nothing confirms it; or damaged so that only this fits. */
    LIKELY,
    /** Corrected by guess, or places in the text disagree. */
    UNSURE;

    /** The weaker of the two. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
