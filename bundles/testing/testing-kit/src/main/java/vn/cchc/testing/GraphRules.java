package vn.cchc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What must hold for the whole graph, as queries by what they demand: each asks for what offends,
 * so an answer without rows is a graph in order.
 */
public final class GraphRules {
    private static final String OWN = "STRSTARTS(STR(?thing), \"https://cchc.vn/id/\")";

    private GraphRules() {}

    /** Every thing with an address has a name in both languages and is described. */
    public static Map<String, String> names() {
        var rules = new LinkedHashMap<String, String>();
        rules.put("a name in Vietnamese", nameless("vi"));
        rules.put("a name in English", nameless("en"));
        rules.put(
                "a description of what is mentioned",
                "SELECT DISTINCT ?thing ?by { ?any ?by ?thing FILTER(ISIRI(?thing) && "
                        + OWN
                        + ") FILTER NOT EXISTS { ?thing ?property ?value } }");
        rules.put("a definition of every own term in Vietnamese", undefined("vi"));
        rules.put("a definition of every own term in English", undefined("en"));
        return rules;
    }

    private static String undefined(String language) {
        return "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT ?term {"
                + " { ?a ?term ?b } UNION { ?a ?b ?term }"
                + " FILTER(ISIRI(?term) && STRSTARTS(STR(?term), \"https://cchc.vn/def/\"))"
                + " FILTER NOT EXISTS { ?term rdfs:label ?name ; rdfs:comment ?meaning"
                + " FILTER(LANG(?name) = \""
                + language
                + "\" && LANG(?meaning) = \""
                + language
                + "\") } }";
    }

    private static String nameless(String language) {
        return "SELECT DISTINCT ?thing { ?thing ?property ?value FILTER("
                + OWN
                + ") FILTER NOT EXISTS { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?name"
                + " FILTER(LANG(?name) = \""
                + language
                + "\") } }";
    }

    /** The integrity constraints of the RDF Data Cube vocabulary, by number and meaning. */
    public static Map<String, String> cube() {
        var rules = new LinkedHashMap<String, String>();
        String[] parts = read("cube-constraints.rq").split("\n### ");
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            rules.put(parts[i].substring(0, end), parts[i].substring(end + 1));
        }
        return rules;
    }

    private static String read(String file) {
        try (var in = GraphRules.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
