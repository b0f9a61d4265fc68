package vn.cchc.archive.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;
import vn.cchc.model.Fingerprint;

/**
 * Keeps content under the SHA-256 of itself. What is there is never changed, so the same content is
 * there once. All methods may be called from many threads and by several servers at once.
 */
@ConsumerType
public interface ContentStore {
    /** Service property: the word by which the configuration of the archive chooses it. */
    String KIND = "cchc.archive.store";

    /**
     * Takes a copy of a file. It is all there when the method returns, also after a loss of power,
     * or it is not there at all. Content that is there already stays as it is.
     *
     * @param content the SHA-256 of the file, as the caller read it
     * @throws IOException when it could not be kept, or the file has another SHA-256
     */
    void put(Fingerprint content, Path file) throws IOException;

    /** Its length in bytes; empty when it is not there. */
    OptionalLong size(Fingerprint content) throws IOException;

    /**
     * The bytes from a place to the end; nothing is checked on the way.
     *
     * @param from the first byte wanted, from 0 up to the length
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    InputStream open(Fingerprint content, long from) throws IOException;

    /** Removes it; nothing happens when it is not there. */
    void remove(Fingerprint content) throws IOException;

    /**
     * Everything that is there, in the order of the hash. Close the stream. What is put or removed
     * meanwhile may be in it or not.
     *
     * @throws java.io.UncheckedIOException while it is read
     */
    Stream<Fingerprint> all() throws IOException;
}
