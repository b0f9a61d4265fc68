package vn.cchc.graph.jena.internal.outside;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;

/** Formats of files, told by the ending of the name; with {@code .gz} after it, compressed. */
enum OutsideFormat {
    TURTLE("Turtle", Lang.TURTLE, ".ttl"),
    N_TRIPLES("N-Triples", Lang.NTRIPLES, ".nt"),
    N_QUADS("N-Quads", Lang.NQUADS, ".nq"),
    TRIG("TriG", Lang.TRIG, ".trig"),
    RDF_XML("RDF/XML", Lang.RDFXML, ".rdf", ".owl", ".xml"),
    JSON_LD("JSON-LD", Lang.JSONLD11, ".jsonld", ".json");

    static final String COMPRESSED = ".gz";

    private final String title;
    private final Lang lang;
    private final List<String> endings;

    OutsideFormat(String title, Lang lang, String... endings) {
        this.title = title;
        this.lang = lang;
        this.endings = List.of(endings);
    }

    static Optional<OutsideFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String plain =
                name.endsWith(COMPRESSED)
                        ? name.substring(0, name.length() - COMPRESSED.length())
                        : name;
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(plain::endsWith))
                .findFirst();
    }

    static String allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", "));
    }

    String title() {
        return title;
    }

    Lang lang() {
        return lang;
    }
}
