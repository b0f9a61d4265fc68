package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import vn.cchc.model.Fingerprint;

/**
 * Graphs that never change: one with all statements, which queries see when they name none, and
 * those with a name, each a part of it. All share one dictionary of terms. Any number of threads
 * may read it at once.
 */
public final class FrozenDataset {
    private final Terms terms;
    private final Triples all;
    private final SortedMap<Integer, Triples> named;
    private final Fingerprint content;

    /**
     * @param named by the number of the graph's name
     */
    FrozenDataset(
            Terms terms, Triples all, SortedMap<Integer, Triples> named, Fingerprint content) {
        this.terms = terms;
        this.all = all;
        this.named = named;
        this.content = content;
    }

    /** Opens a file that {@link #write} wrote; whatever else it is, it is {@link DamagedFile}. */
    public static FrozenDataset read(Path file) throws IOException {
        return new BuildFileReader(file).read();
    }

    /** Writes the file; it appears whole or not at all. */
    public void write(Path file) throws IOException {
        BuildFileWriter.write(this, file);
    }

    /**
     * The graph with all statements.
     *
     * @param poll called now and then while somebody reads; throws to end that
     */
    public FrozenGraph graph(Runnable poll) {
        return new FrozenGraph(terms, all, poll);
    }

    /** The graphs for one query, as {@link #graph} says. */
    public DatasetGraph dataset(Runnable poll) {
        if (named.isEmpty()) {
            return DatasetGraphFactory.wrap(graph(poll));
        }
        DatasetGraph dataset = new DatasetGraphMapLink(graph(poll));
        named.forEach(
                (name, triples) -> {
                    Node node = terms.node(name);
                    dataset.addGraph(node, new FrozenGraph(terms, triples, poll));
                });
        return dataset;
    }

    /** SHA-256 of the statements as {@link CanonicalText} writes them. */
    public Fingerprint content() {
        return content;
    }

    /** Statements, each counted once however many graphs have it. */
    public int size() {
        return all.size();
    }

    Terms terms() {
        return terms;
    }

    Triples all() {
        return all;
    }

    SortedMap<Integer, Triples> named() {
        return named;
    }
}
