package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import vn.cchc.archive.Version;

/** Where the files of an export lie: one writes them, another holds them against what is there. */
interface Place {

    /** A file with these bytes. */
    void put(String path, byte[] bytes) throws IOException;

    /**
     * A file with the content of a version.
     *
     * @return the SHA-512 of its bytes
     */
    String content(String path, Version version) throws IOException;
}
