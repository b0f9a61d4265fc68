package vn.cchc.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Fingerprint;

/**
 * A graph: read only, replaced as a whole when a room has something new to say. The service of this
 * name is the public one.
 */
@ProviderType
public interface Graph {

    /**
     * Answers a SPARQL 1.1 query.
     *
     * @throws vn.cchc.model.Refusal INVALID for a query that cannot be read or is not allowed;
     *     UNAVAILABLE when it takes too long or no build is ready yet
     */
    Answer query(SparqlRequest request);

    /**
     * Answers a query that says itself which graphs it runs on.
     *
     * @param accept media ranges the client wants, as in the HTTP header; empty for the default
     */
    default Answer query(String sparql, String accept) {
        return query(SparqlRequest.of(sparql, accept));
    }

    /** What is known about one thing, as RDF. INVALID when no offered format is acceptable. */
    Answer describe(String iri, String accept);

    /** An answer, ready to be sent. To be written or closed. */
    interface Answer extends AutoCloseable {
        String mediaType();

        /** False when there is not one statement or row in it. */
        boolean found();

        /** Fails when the answer breaks off; what was written then is not all of it. */
        void writeTo(OutputStream out) throws IOException;

        /** All of it, where it is here and short; empty for one that is still to come. */
        default Optional<byte[]> whole() {
            return Optional.empty();
        }

        /** Gives the answer up. */
        @Override
        default void close() {
            // Most answers hold nothing.
        }
    }

    Status status();

    /** Throws the build away and makes it anew from the rooms. */
    void rebuild();

    /**
     * The build in use.
     *
     * @param revisions what each source said its revision was
     * @param behind sources that have newer statements not yet in the build
     */
    record Status(
            boolean ready,
            Fingerprint content,
            long triples,
            Instant builtAt,
            Map<String, String> revisions,
            List<String> behind) {}
}
