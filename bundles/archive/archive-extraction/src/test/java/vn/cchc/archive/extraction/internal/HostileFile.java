package vn.cchc.archive.extraction.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import vn.cchc.archive.content.Extract.Trait;

/**
 * A file somebody means harm with, or that is merely odd, and what must be said of it.
 *
 * @param name it is sent with
 * @param failure words that are in the failure; empty for none
 */
record HostileFile(
        String title,
        String name,
        Content content,
        String mediaType,
        Set<Trait> traits,
        String failure) {

    /** Writes the file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Makes the file. */
    interface Bytes {
        byte[] get() throws IOException;
    }

    static HostileFile of(String title, String name, String mediaType, Bytes bytes) {
        return new HostileFile(title, name, out -> out.write(bytes.get()), mediaType, Set.of(), "");
    }

    HostileFile with(Trait... expected) {
        var all = EnumSet.noneOf(Trait.class);
        all.addAll(Set.of(expected));
        return new HostileFile(title, name, content, mediaType, all, failure);
    }

    HostileFile fails(String words) {
        return new HostileFile(title, name, content, mediaType, traits, words);
    }
}
