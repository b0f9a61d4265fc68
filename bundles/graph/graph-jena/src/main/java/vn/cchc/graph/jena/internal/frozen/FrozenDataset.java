package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import vn.cchc.graph.jena.internal.search.TextIndex;
import vn.cchc.model.Fingerprint;

/**
 * Graphs that never change: one with all statements, which queries see when they name none, and
 * those with a name, each a part of it. All share one dictionary of terms. Any number of threads
 * may read it at once.
 */
public final class FrozenDataset {
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
        named.forEach((name, part) -> dataset.addGraph(terms.node(name), part.graph(terms, poll)));
        return dataset;
    }

    /**
     * Graphs chosen by name for one query: a default graph of all statements of some, and named
     * ones. Names of no graph are left out.
     */
    public DatasetGraph dataset(DatasetDescription chosen, Runnable poll) {
        DatasetGraph dataset = new DatasetGraphMapLink(union(chosen.getDefaultGraphURIs(), poll));
        for (String name : chosen.getNamedGraphURIs()) {
            named(name).ifPresent(part -> dataset.addGraph(iri(name), part.graph(terms, poll)));
        }
        return dataset;
    }

    private Graph union(List<String> names, Runnable poll) {
        Graph[] parts =
                names.stream()
                        .distinct()
                        .flatMap(name -> named(name).stream())
                        .map(part -> part.graph(terms, poll))
                        .toArray(Graph[]::new);
        return parts.length == 1 ? parts[0] : new MultiUnion(parts);
    }

    private Optional<NamedTriples> named(String name) {
        return Optional.ofNullable(named.get(terms.id(iri(name))));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(name);
    }

    /** Whether there is a graph of this name. */
    public boolean hasGraph(String name) {
        return named(name).isPresent();
    }

    /** How many statements each named graph has, in order of the names' text. */
    public Map<Node, Integer> sizes() {
        var sizes = new LinkedHashMap<Node, Integer>();
        named.forEach((name, part) -> sizes.put(terms.node(name), part.triples().size()));
        return sizes;
    }

    /** The texts by their words, made when first asked for. */
    public TextIndex texts(Runnable poll) {
        return texts.get(poll);
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

    SortedMap<Integer, NamedTriples> named() {
        return named;
    }
}
