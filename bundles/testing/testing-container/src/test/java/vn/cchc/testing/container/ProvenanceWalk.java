package vn.cchc.testing.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.cchc.testing.ServerProcess;

/** From a published figure back to what it rests on, by one query and nothing else. */
final class ProvenanceWalk {
    private static final String QUERY =
            """
            PREFIX cchc: <https://cchc.vn/def/>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX disco: <http://rdf-vocabulary.ddialliance.org/discovery#>
            PREFIX eli: <http://data.europa.eu/eli/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX qb: <http://purl.org/linked-data/cube#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT * {
              <%s> qb:dataSet ?result ; cchc:criterion ?criterion .
              ?criterion skos:notation ?code ; skos:inScheme ?edition .
              ?edition cchc:fingerprint ?editionFingerprint ; dct:references ?act .
              ?act eli:id_local ?number ; eli:date_document ?day ; eli:passed_by ?issuer ; dct:isReferencedBy ?edition .
              ?question disco:concept ?criterion ; skos:notation ?asked ; disco:responseDomain ?scale .
              ?form disco:question ?question ; cchc:edition ?edition .
              ?edition cchc:samplingDesign ?design . ?design cchc:formsInSample ?planned .
              ?result cchc:edition ?edition ; cchc:editionFingerprint ?editionFingerprint ;
                prov:wasDerivedFrom ?answers ; cchc:answersFingerprint ?hash ; prov:wasGeneratedBy ?computation .
              ?answers a cchc:AnswerSet ; cchc:fingerprint ?hash ; cchc:forms ?forms .
              ?computation a cchc:Computation ; prov:wasAssociatedWith ?computer .
              ?publication a cchc:Publication ; prov:used ?result ; prov:wasAssociatedWith ?publisher .
            }
            """;

    private ProvenanceWalk() {}

    /** The rows, each with a value by variable, as SPARQL's results in JSON have them. */
    static JsonNode from(ServerProcess server, String figure) {
        String path =
                "/sparql?query="
                        + URLEncoder.encode(QUERY.formatted(figure), StandardCharsets.UTF_8);
        try {
            return new ObjectMapper()
                    .readTree(server.get(path, "application/sparql-results+json").body())
                    .path("results")
                    .path("bindings");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
