package vn.cchc.graph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Statement;
import vn.cchc.model.Fingerprint;

/** One version of the whole graph: never changed, asked by many threads at once. */
@ProviderType
public interface Build extends AutoCloseable {

    /** Answers as {@link Graph#query} does. */
    Graph.Answer query(SparqlRequest request);

    /** Answers a query that says itself which graphs it runs on. */
    default Graph.Answer query(String sparql, String accept) {
        return query(SparqlRequest.of(sparql, accept));
    }

    /** Answers as {@link Graph#describe} does. */
    Graph.Answer describe(String iri, String accept);

    /** Statements with this subject, at most {@code limit}, in any order. */
    List<Statement> from(String iri, int limit);

    /** Statements with this object, at most {@code limit}, in any order. */
    List<Statement> to(String iri, int limit);

    /**
     * Holds the build against shapes of SHACL.
     *
     * @param shapes texts in Turtle by file name
     * @param graphs names of the graphs whose statements together are held against them; empty for
     *     all
     * @throws vn.cchc.model.Refusal INVALID when one is not Turtle, with line and column
     */
    Conformity check(Map<String, String> shapes, List<String> graphs);

    /** Holds all of it against shapes. */
    default Conformity check(Map<String, String> shapes) {
        return check(shapes, List.of());
    }

    /** How many statements there are. */
    long triples();

    /** How many statements each named graph has, in order of the names. */
    SortedMap<String, Long> graphs();

    /** Writes all of it, graph by graph, each in a fixed order. */
    void dump(DumpFormat format, OutputStream out) throws IOException;

    /** SHA-256 of the statements as sorted N-Triples: the same statements, the same content. */
    Fingerprint content();

    /**
     * Puts the build there, as a file or a folder that {@link BuildFactory#open} reads. It appears
     * whole or not at all. Called once.
     */
    void save(Path place) throws IOException;

    /** Lets go of what it holds. Nobody asks it any more. */
    @Override
    void close();
}
