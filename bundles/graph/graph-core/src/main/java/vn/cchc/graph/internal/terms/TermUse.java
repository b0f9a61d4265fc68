package vn.cchc.graph.internal.terms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.model.Refusal;
import vn.cchc.web.PageLanguage;

/** How often the graph uses a term, and the query that shows where. */
record TermUse(Build build, OntologyTerm term) {

    /** Empty when nobody could count just now. */
    OptionalLong count() {
        var text = new ByteArrayOutputStream();
        try {
            build.query("SELECT (COUNT(*) AS ?n) { " + pattern() + " }", "text/csv").writeTo(text);
            String number = text.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst().get();
            return OptionalLong.of(Long.parseLong(number.strip()));
        } catch (IOException | Refusal e) {
            return OptionalLong.empty();
        }
    }

    /** Address of the first hundred as a table. */
    String query(PageLanguage language) {
        String values = term.isProperty() ? " ?value" : "";
        String sparql =
                """
                SELECT ?thing ?name%s WHERE {
                  %s
                  OPTIONAL { ?thing <%slabel> ?name FILTER (lang(?name) = "%s") }
                } LIMIT 100"""
                        .formatted(values, pattern(), Vocabulary.RDFS, language.code());
        return "/sparql?lang="
                + language.code()
                + "&query="
                + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    }

    private String pattern() {
        if (term.isClass()) {
            return "?thing a <" + term.iri() + "> .";
        }
        return term.isProperty()
                ? "?thing <" + term.iri() + "> ?value ."
                : "?thing ?property <" + term.iri() + "> .";
    }
}
