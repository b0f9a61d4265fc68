package vn.cchc.graph.jena.internal.data;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/** The graphs of a build while one thread reads them. */
public interface Reading extends AutoCloseable {

    /** The graph with all statements. */
    Graph all();

    /** The names of the others. */
    Collection<Node> names();

    Optional<Graph> named(Node name);

    @Override
    void close();

    /** All graphs: without a name, the one with all statements. */
    default DatasetGraph dataset() {
        Collection<Node> names = names();
        if (names.isEmpty()) {
            return DatasetGraphFactory.wrap(all());
        }
        DatasetGraph dataset = new DatasetGraphMapLink(all());
        names.forEach(name -> dataset.addGraph(name, named(name).orElseThrow()));
        return dataset;
    }

    /**
     * Graphs chosen by name: a default graph of all statements of some, and named ones. Names of no
     * graph are left out.
     */
    default DatasetGraph dataset(DatasetDescription chosen) {
        DatasetGraph dataset = new DatasetGraphMapLink(union(chosen.getDefaultGraphURIs()));
        for (String name : chosen.getNamedGraphURIs()) {
            Node iri = NodeFactory.createURI(name);
            named(iri).ifPresent(part -> dataset.addGraph(iri, part));
        }
        return dataset;
    }

    private Graph union(List<String> names) {
        Graph[] parts =
                names.stream()
                        .distinct()
                        .flatMap(name -> named(NodeFactory.createURI(name)).stream())
                        .toArray(Graph[]::new);
        return parts.length == 1 ? parts[0] : new MultiUnion(parts);
    }
}
