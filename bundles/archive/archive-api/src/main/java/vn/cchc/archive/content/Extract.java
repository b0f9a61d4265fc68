package vn.cchc.archive.content;

import java.util.List;
import java.util.Set;

/**
 * What a file is and says.
 *
 * @param mediaType by its content, without parameters, for example {@code application/pdf}
 * @param pages its text page by page, in NFC; one entry for a file without pages; empty when no
 *     text was found
 * @param source where the text comes from
 * @param complete false when something was left out: a limit was reached, or a part was not
 *     readable
 * @param traits what people should know before they open it
 * @param failure why it could not be read, in words for the log; empty when it was
 */
public record Extract(
        String mediaType,
        List<String> pages,
        Source source,
        boolean complete,
        Set<Trait> traits,
        String failure) {

    /** Where a text comes from. */
    public enum Source {
        /** There is none. */
        NONE,
        /** Written in the file. */
        TEXT,
        /** Read off a picture, with mistakes. */
        RECOGNITION,
        /** Some pages so, some so. */
        MIXED
    }

    /** What a file has in it besides its text. */
    public enum Trait {
        /** Macros of an office program. */
        MACROS,
        /** Script, or an action that starts something. */
        SCRIPT,
        /** Other files within. */
        FILES_INSIDE,
        /** A password is needed to read it. */
        ENCRYPTED,
        /** A signature; whether it is valid was not asked. */
        SIGNATURE,
        /** Pages that are pictures and have no text, and no recognition is installed. */
        UNREAD_PICTURES,
        /** Its name says another kind than its content. */
        OTHER_NAME
    }

    public Extract {
        pages = List.copyOf(pages);
        traits = Set.copyOf(traits);
    }
}
