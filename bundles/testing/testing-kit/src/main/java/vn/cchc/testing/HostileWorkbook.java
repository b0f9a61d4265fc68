package vn.cchc.testing;

import java.io.IOException;

/**
 * A workbook that somebody means harm with, or that a program has spoiled.
 *
 * @param where words the place of a refusal has in it, for example {@code row 2}; empty when the
 *     whole workbook is refused
 */
public record HostileWorkbook(String title, Content content, String where) {

    /** Makes the file. */
    public interface Content {
        byte[] bytes() throws IOException;
    }

    @Override
    public String toString() {
        return title;
    }
}
