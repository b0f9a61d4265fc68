package vn.cchc.graph.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.ws.rs.core.MultivaluedMap;
import vn.cchc.graph.SparqlRequest;

/** Reads a query as the SPARQL 1.1 Protocol sends it; what is wrong with it is refused. */
final class AskedQuery {
    static final String TYPE = "application/sparql-query";
    private static final int MOST_BYTES = 64 * 1024;

    private AskedQuery() {}

    /** In the address. */
    static SparqlRequest inAddress(MultivaluedMap<String, String> parameters, String accept) {
        return request(one(parameters), parameters, format(parameters, accept));
    }

    /** In a form; graphs may also be named in its address. */
    static SparqlRequest inForm(
            MultivaluedMap<String, String> form,
            MultivaluedMap<String, String> parameters,
            String accept) {
        var asked = inAddress(form, accept);
        refuseOthers(parameters);
        var more = request("", parameters, "").dataset();
        return asked.dataset().ofTheQuery()
                ? new SparqlRequest(asked.query(), more, asked.accept())
                : asked;
    }

    /** As the body. */
    static SparqlRequest inBody(
            InputStream body, MultivaluedMap<String, String> parameters, String accept)
            throws IOException {
        refuseOthers(parameters);
        byte[] text = body.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            throw SparqlProblems.tooLong(MOST_BYTES);
        }
        return request(utf8(text), parameters, accept);
    }

    private static String utf8(byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException e) {
            throw SparqlProblems.notUtf8();
        }
    }

    private static String one(MultivaluedMap<String, String> parameters) {
        refuseOthers(parameters);
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.size() > 1) {
            throw SparqlProblems.severalQueries();
        }
        return queries.stream().findFirst().orElseThrow(SparqlProblems::noQuery);
    }

    private static void refuseOthers(MultivaluedMap<String, String> parameters) {
        if (parameters.containsKey("update")) {
            throw SparqlProblems.update();
        }
    }

    /** A page without script cannot set a header: its form names the format instead. */
    private static String format(MultivaluedMap<String, String> parameters, String accept) {
        String named = parameters.getFirst("format");
        return named == null || named.isBlank() ? accept : named;
    }

    /** The query with the graphs that the protocol's parameters name. */
    private static SparqlRequest request(
            String query, MultivaluedMap<String, String> parameters, String accept) {
        var dataset =
                new SparqlRequest.Dataset(
                        parameters.getOrDefault("default-graph-uri", List.of()),
                        parameters.getOrDefault("named-graph-uri", List.of()));
        return new SparqlRequest(query, dataset, accept == null ? "" : accept);
    }
}
