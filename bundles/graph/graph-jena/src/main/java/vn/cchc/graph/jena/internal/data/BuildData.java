package vn.cchc.graph.jena.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import vn.cchc.graph.jena.internal.search.TextIndex;
import vn.cchc.model.Fingerprint;

/**
 * The graphs of one build, however they are kept: one with all statements, which queries see when
 * they name none, and those with a name, each a part of it. They never change, and any number of
 * threads may read them at once.
 */
public interface BuildData extends AutoCloseable {

    /**
     * Begins to read. What comes of it is used and closed by the thread that began.
     *
     * @param poll called now and then while somebody reads; throws to end that
     * @throws vn.cchc.model.Refusal UNAVAILABLE when the build was let go of
     */
    Reading reading(Runnable poll);

    /** Whether there is a graph of this name. */
    boolean hasGraph(String name);

    /** Statements, each counted once however many graphs have it. */
    long size();

    /** SHA-256 of the statements as sorted lines of N-Triples, then those of each graph. */
    Fingerprint content();

    /**
     * The texts by their words.
     *
     * @param poll called while they are made or waited for; throws to end that
     */
    TextIndex texts(Runnable poll);

    /** Puts {@link #texts} into a new folder, to be opened there without the build. */
    void writeTexts(Path folder) throws IOException;

    /**
     * Puts the build there, whole or not at all, and in the place of what was there. It is read on
     * from this object as before.
     */
    void write(Path place) throws IOException;

    /** Lets go of it as soon as the last reader has ended. */
    @Override
    void close();
}
