package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.DamagedBuild;
import vn.cchc.graph.jena.internal.data.Reading;
import vn.cchc.graph.jena.internal.search.TextIndex;
import vn.cchc.model.Fingerprint;

/** Graphs in memory, which all share one dictionary of terms. */
public final class FrozenDataset implements BuildData {
    private final Terms terms;
    private final Triples all;
    private final SortedMap<Integer, NamedTriples> named;
    private final Fingerprint content;
    private final LazyTexts texts;

    /**
     * @param named by the number of the graph's name
     */
    FrozenDataset(
            Terms terms, Triples all, SortedMap<Integer, NamedTriples> named, Fingerprint content) {
        this.terms = terms;
        this.all = all;
        this.named = named;
        this.content = content;
        this.texts = new LazyTexts(terms);
    }

    /** Opens a file that {@link #write} wrote; whatever else it is, it is {@link DamagedBuild}. */
    public static FrozenDataset read(Path file) throws IOException {
        return new BuildFileReader(file).read();
    }

    @Override
    public void close() {
        // Memory only: it goes when the last reader has gone.
    }

    @Override
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

    @Override
    public Reading reading(Runnable poll) {
        return new Reading() {
            @Override
            public Graph all() {
                return graph(poll);
            }

            @Override
            public Collection<Node> names() {
                return named.keySet().stream().map(terms::node).toList();
            }

            @Override
            public Optional<Graph> named(Node name) {
                return part(name).map(part -> part.graph(terms, poll));
            }

            @Override
            public void close() {
                // Memory only.
            }
        };
    }

    private Optional<NamedTriples> part(Node name) {
        return Optional.ofNullable(named.get(terms.id(name)));
    }

    @Override
    public boolean hasGraph(String name) {
        return part(NodeFactory.createURI(name)).isPresent();
    }

    @Override
    public TextIndex texts(Runnable poll) {
        return texts.get(poll);
    }

    @Override
    public void writeTexts(Path folder) throws IOException {
        TextIndex.write(IntStream.range(0, terms.count()).mapToObj(terms::node).iterator(), folder);
    }

    @Override
    public Fingerprint content() {
        return content;
    }

    @Override
    public long size() {
        return all.size();
    }

    Terms terms() {
        return terms;
    }

    Triples all() {
        return all;
    }

    SortedMap<Integer, NamedTriples> named() {
        return named;
    }
}
