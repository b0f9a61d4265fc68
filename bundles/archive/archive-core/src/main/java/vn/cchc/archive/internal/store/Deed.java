package vn.cchc.archive.internal.store;

/**
 * What somebody does to a document.
 *
 * @param act short word, for example {@code published}
 * @param note how or why, for the trail
 */
public record Deed(String act, String who, String note) {}
