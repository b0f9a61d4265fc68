package vn.cchc.archive.legal;

/**
 * A place in the text as it was handed to the reader. What goes on over the end of a page is told
 * up to there.
 *
 * @param page counted from 1
 * @param offset the first character, counted from 0 in UTF-16 units of the page
 * @param length in UTF-16 units
 */
public record Place(int page, int offset, int length) {
    public Place {
        if (page < 1 || offset < 0 || length < 0) {
            throw new IllegalArgumentException("No place: " + page + ", " + offset + ", " + length);
        }
    }
}
