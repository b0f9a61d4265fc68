package vn.cchc.testing.benchmarks.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of an endpoint.
 *
 * @param heavy takes more than a few milliseconds in one store or the other
 */
record EndpointQuestion(String name, String sparql, String accept, boolean heavy) {
    private static final String PREFIXES =
            "PREFIX c: <https://cchc.vn/def/> PREFIX r: <http://www.w3.org/2000/01/rdf-schema#>"
                    + " PREFIX x: <http://www.w3.org/2001/XMLSchema#> ";
    private static final List<Question> HEAVY =
            List.of(
                    Question.MEANS,
                    Question.COUNT,
                    Question.BEST,
                    Question.FEW,
                    Question.TYPES,
                    Question.BELOW,
                    Question.TWO_YEARS,
                    Question.TREE);

    static List<EndpointQuestion> all() {
        var rows =
                Arrays.stream(Question.values())
                        .map(
                                question ->
                                        new EndpointQuestion(
                                                question.name(),
                                                question.sparql(),
                                                "text/csv",
                                                HEAVY.contains(question)));
        var others =
                Stream.of(
                        new EndpointQuestion(
                                "ASK",
                                PREFIXES
                                        + "ASK { ?f c:unit <https://cchc.vn/id/province/2024/9> ; c:year"
                                        + " '2021'^^x:gYear }",
                                "application/sparql-results+json",
                                false),
                        new EndpointQuestion(
                                "CONSTRUCT",
                                PREFIXES
                                        + "CONSTRUCT { ?f ?p ?o } { ?f c:unit <https://cchc.vn/id/province/2024/9> ;"
                                        + " c:criterion <https://cchc.vn/id/criterion/7> ; ?p ?o }",
                                "application/n-triples",
                                false),
                        new EndpointQuestion(
                                "JOIN",
                                PREFIXES
                                        + "SELECT ?c ?a ?b { ?f c:unit <https://cchc.vn/id/province/2024/1> ;"
                                        + " c:criterion ?c ; c:year ?y ; c:group ?w ; c:value ?a . ?g c:unit"
                                        + " <https://cchc.vn/id/province/2024/2> ; c:criterion ?c ; c:year ?y ;"
                                        + " c:group ?w ; c:value ?b FILTER(?a > ?b + 45) }",
                                "text/csv",
                                true));
        return Stream.concat(rows, others).toList();
    }
}
