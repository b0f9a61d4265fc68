package vn.cchc.archive.search.internal.query;

/**
 * How much the forms of a word are worth beside each other.
 *
 * @param signs whether the form with signs is looked for at all
 * @param written with its signs
 * @param folded without
 * @param repaired after a bad scan
 * @param mistaken another syllable that scans take it for
 * @param near one letter differs
 */
record Worth(
        boolean signs, float written, float folded, float repaired, float mistaken, float near) {
    static final Worth WITH_SIGNS = new Worth(true, 1, 0.45f, 0.3f, 0.12f, 0.15f);
    static final Worth WITHOUT_SIGNS = new Worth(false, 1, 1, 0.6f, 0.25f, 0.3f);

    /** Of letters in common only: behind everything else. */
    static final float GRAMS = 0.02f;
}
