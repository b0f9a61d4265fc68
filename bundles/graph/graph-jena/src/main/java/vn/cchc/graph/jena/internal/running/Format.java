package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A format an answer is offered in.
 *
 * @param mediaType as asked for
 * @param sentAs as sent
 * @param alsoFor other media types that are answered with it
 * @param lang the writer of rows, null for statements
 * @param rdf the writer of statements, null for rows
 */
record Format(String mediaType, String sentAs, List<String> alsoFor, Lang lang, RDFFormat rdf) {

    /** For SELECT and ASK; the first is the default. */
    static final List<Format> ROWS =
            List.of(
                    rows(
                            "application/sparql-results+json",
                            "",
                            ResultSetLang.RS_JSON,
                            "application/json"),
                    rows(
                            "application/sparql-results+xml",
                            "",
                            ResultSetLang.RS_XML,
                            "application/xml",
                            "text/xml"),
                    rows("text/csv", ";charset=utf-8", ResultSetLang.RS_CSV),
                    rows("text/tab-separated-values", ";charset=utf-8", ResultSetLang.RS_TSV));

    /** For CONSTRUCT and DESCRIBE; the first is the default. */
    static final List<Format> STATEMENTS =
            List.of(
                    statements("text/turtle", ";charset=utf-8", RDFFormat.TURTLE_BLOCKS),
                    statements("application/n-triples", "", RDFFormat.NTRIPLES_UTF8),
                    statements("application/trig", ";charset=utf-8", RDFFormat.TRIG_BLOCKS),
                    statements("application/n-quads", "", RDFFormat.NQUADS_UTF8),
                    statements("application/rdf+xml", "", RDFFormat.RDFXML_PLAIN),
                    statements("application/ld+json", "", RDFFormat.JSONLD11));

    private static Format rows(String type, String charset, Lang lang, String... also) {
        return new Format(type, type + charset, List.of(also), lang, null);
    }

    private static Format statements(String type, String charset, RDFFormat format) {
        return new Format(type, type + charset, List.of(), null, format);
    }

    static String list(List<Format> offered) {
        return offered.stream().map(Format::mediaType).collect(Collectors.joining(", "));
    }
}
