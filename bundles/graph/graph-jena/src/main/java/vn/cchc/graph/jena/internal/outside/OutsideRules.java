package vn.cchc.graph.jena.internal.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.data.TermText;
import vn.cchc.model.Problem;

/**
 * What others may say. The default graph is the union of all graphs, so a statement in the
 * product's own words would look like a published figure: those words are the rooms' alone.
 */
final class OutsideRules {
    /** Below this, names of the product may be given to graphs of others. */
    static final String OUTSIDE = Vocabulary.GRAPH + "outside/";

    private static final String PRODUCT = Vocabulary.BASE + "/";
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final String TYPE = Vocabulary.RDF + "type";

    /** What may be said of a thing of the product: that it is also described elsewhere. */
    private static final Map<String, String> LINKS =
            Map.of(
                    Vocabulary.OWL + "sameAs", "owl:sameAs",
                    Vocabulary.RDFS + "seeAlso", "rdfs:seeAlso",
                    Vocabulary.SKOS + "exactMatch", "skos:exactMatch",
                    Vocabulary.SKOS + "closeMatch", "skos:closeMatch",
                    Vocabulary.SKOS + "broadMatch", "skos:broadMatch",
                    Vocabulary.SKOS + "narrowMatch", "skos:narrowMatch",
                    Vocabulary.SKOS + "relatedMatch", "skos:relatedMatch");

    private static final String LINK_NAMES =
            LINKS.values().stream().sorted().collect(Collectors.joining(", "));

    private OutsideRules() {}

    /** What is wrong with the name of a graph. */
    static Optional<Problem> graph(String name) {
        boolean taken = name.startsWith(PRODUCT) && !name.matches(OUTSIDE + "[A-Za-z0-9._-]+");
        return isAbsolute(name) && !taken
                ? Optional.empty()
                : Optional.of(OutsideFault.OUR_GRAPH.at(name, PRODUCT, OUTSIDE));
    }

    private static boolean isAbsolute(String name) {
        try {
            return new URI(name).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What is wrong with a statement, at a place that names it. */
    static Optional<Problem> statement(Quad quad, String where) {
        for (Node term : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            if (!TermText.has(term)
                    || term.isURI() && !ABSOLUTE.matcher(term.getURI()).lookingAt()) {
                return Optional.of(OutsideFault.TERM.at(where, term));
            }
        }
        String predicate = quad.getPredicate().getURI();
        if (predicate.startsWith(Vocabulary.DEF)) {
            return Optional.of(OutsideFault.OUR_TERM.at(where, predicate));
        }
        if (predicate.equals(TYPE) && within(quad.getObject(), Vocabulary.DEF)) {
            return Optional.of(OutsideFault.OUR_TERM.at(where, quad.getObject().getURI()));
        }
        return within(quad.getSubject(), PRODUCT) && !LINKS.containsKey(predicate)
                ? Optional.of(OutsideFault.OUR_THING.at(where, predicate, LINK_NAMES))
                : Optional.empty();
    }

    private static boolean within(Node node, String space) {
        return node.isURI() && node.getURI().startsWith(space);
    }
}
