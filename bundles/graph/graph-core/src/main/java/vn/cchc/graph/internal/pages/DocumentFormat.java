package vn.cchc.graph.internal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A format in which a thing can be had as RDF.
 *
 * @param name what people call it
 */
public record DocumentFormat(String name, String mediaType) {

    /** The first is what a program gets that does not say what it wants. */
    public static final List<DocumentFormat> ALL =
            List.of(
                    new DocumentFormat("Turtle", "text/turtle"),
                    new DocumentFormat("JSON-LD", "application/ld+json"),
                    new DocumentFormat("RDF/XML", "application/rdf+xml"),
                    new DocumentFormat("N-Triples", "application/n-triples"),
                    new DocumentFormat("TriG", "application/trig"),
                    new DocumentFormat("N-Quads", "application/n-quads"));

    /** What a document's address has at its end, for those who cannot set a header. */
    public String parameter() {
        return "?format=" + URLEncoder.encode(mediaType, StandardCharsets.UTF_8);
    }
}
