package vn.cchc.archive.legal;

import java.util.List;
import java.util.Optional;
import vn.cchc.archive.legal.internal.DocumentReader;

/**
 * Reads what a document says of itself and of others, from its text. It proposes, a person
 * confirms. Keeps nothing, so one reader serves all threads.
 *
 * <p>Takes any text and answers in time that grows with its length: composed or decomposed, with
 * headers of pages, broken lines, columns in either order, or as recognition left it. What it
 * cannot read it leaves out; it never throws.
 *
 * <p>Rules of form: Decree 30/2020/NĐ-CP on records, appendices I and III.
 */
public final class LegalReader {
    /** Further numbers in one text are passed over. */
    public static final int MOST_NUMBERS = 5_000;

    /**
     * @param pages the text page by page; no pages, empty and missing ones are read as no text
     */
    public Reading read(List<String> pages) {
        return new DocumentReader(pages).read();
    }

    /** A document without pages. */
    public Reading read(String text) {
        return read(List.of(Optional.ofNullable(text).orElse("")));
    }
}
