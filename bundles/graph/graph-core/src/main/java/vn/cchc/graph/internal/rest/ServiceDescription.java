package vn.cchc.graph.internal.rest;

import java.util.List;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Vocabulary;

/**
 * What this endpoint is, for programs (SPARQL 1.1 Service Description). It is a query without a
 * pattern, so that it is written in every format that statements have.
 */
final class ServiceDescription {
    private static final List<String> FORMATS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "TriG",
                    "N-Quads",
                    "RDF_XML",
                    "JSON-LD");

    private ServiceDescription() {}

    /**
     * @param path of the endpoint
     * @param accept may be {@code null}
     */
    static Graph.Answer of(Graph graph, String path, String accept) {
        return graph.query(
                query(graph.status(), Vocabulary.BASE + path), accept == null ? "" : accept);
    }

    private static String query(Graph.Status status, String endpoint) {
        var formats = new StringBuilder();
        for (String format : FORMATS) {
            formats.append("; sd:resultFormat <http://www.w3.org/ns/formats/")
                    .append(format)
                    .append("> ");
        }
        return """
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                CONSTRUCT {
                  <%1$s> a sd:Service ; sd:endpoint <%1$s> ;
                    rdfs:label "Điểm truy vấn SPARQL"@vi , "SPARQL endpoint"@en ;
                    sd:supportedLanguage sd:SPARQL11Query ;
                    sd:feature sd:UnionDefaultGraph
                    %2$s ;
                    sd:defaultDataset <%1$s#dataset> .
                  <%1$s#dataset> a sd:Dataset ;
                    sd:defaultGraph <%1$s#union> ;
                    sd:namedGraph [ a sd:NamedGraph ; sd:name ?graph ] .
                  <%1$s#union> a sd:Graph ; void:triples %3$d ;
                    dct:modified "%4$s"^^xsd:dateTime ; dct:identifier "%5$s" .
                } { OPTIONAL { GRAPH ?graph {} } }
                """
                .formatted(
                        endpoint,
                        formats,
                        status.triples(),
                        status.builtAt(),
                        status.content().sha256());
    }
}
