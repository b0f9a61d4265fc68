package vn.cchc.graph.internal.rest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;

/** One protocol test of the W3C: requests, one after the other, and what must be answered. */
record ProtocolCase(String name, List<Step> steps) {
    private static final String TESTS = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HTTP = "http://www.w3.org/2011/http#";
    private static final String CONTENT = "http://www.w3.org/2011/content#";

    /**
     * One request.
     *
     * @param body empty for none
     * @param statuses first digits of those that are right
     * @param truth what an ASK must say; empty when nothing is said of it
     * @param format {@code boolean}, {@code tabular}, {@code RDF} or empty
     */
    record Step(
            String method,
            String path,
            Map<String, String> headers,
            Optional<byte[]> body,
            Set<String> statuses,
            Optional<Boolean> truth,
            String format) {

        HttpRequest.Builder to(Function<String, HttpRequest.Builder> server) {
            var request = server.apply(path.replaceFirst("^/sparql/", "/sparql"));
            headers.forEach(request::header);
            return request.method(
                    method,
                    body.map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
        }

        boolean namesDataSet() {
            return path.matches(".*\\b(default|named)-graph-uri=.*");
        }

        Step withoutDataSet() {
            String rest =
                    path.replaceAll("(default|named)-graph-uri=[^&]*&?", "")
                            .replaceAll("[?&]$", "");
            return new Step(method, rest, headers, body, statuses, truth, format);
        }
    }

    /** As they stand in a manifest. */
    static List<ProtocolCase> all(Path manifest) {
        var model = RDFDataMgr.loadModel(manifest.toString());
        var entries = model.listObjectsOfProperty(ResourceFactory.createProperty(TESTS, "entries"));
        return entries.next().as(RDFList.class).asJavaList().stream()
                .map(RDFNode::asResource)
                .map(test -> new ProtocolCase(test.getLocalName(), steps(test)))
                .toList();
    }

    private static List<Step> steps(Resource test) {
        var steps = new ArrayList<Step>();
        var requests = one(one(test, TESTS + "action").orElseThrow(), HTTP + "requests");
        for (RDFNode request : requests.orElseThrow().as(RDFList.class).asJavaList()) {
            steps.add(step(request.asResource()));
        }
        return steps;
    }

    private static Step step(Resource request) {
        var headers = new TreeMap<String, String>();
        one(request, HTTP + "headers")
                .ifPresent(
                        list ->
                                list.as(RDFList.class)
                                        .asJavaList()
                                        .forEach(
                                                header ->
                                                        headers.put(
                                                                text(header, HTTP + "fieldName"),
                                                                text(
                                                                        header,
                                                                        HTTP + "fieldValue"))));
        var answer = one(request, HTTP + "resp").orElseThrow();
        return new Step(
                text(request, HTTP + "methodName"),
                text(request, HTTP + "absolutePath"),
                headers,
                one(request, HTTP + "body").map(ProtocolCase::bytes),
                statuses(answer.asResource()),
                one(answer, TESTS + "expectedBoolean").map(b -> b.asLiteral().getBoolean()),
                one(answer, TESTS + "expectedFormat")
                        .map(f -> f.asLiteral().getString())
                        .orElse(""));
    }

    private static Set<String> statuses(Resource answer) {
        return answer
                .listProperties(ResourceFactory.createProperty(TESTS, "expectedStatus"))
                .toList()
                .stream()
                .map(s -> s.getResource().getURI().replaceFirst(".*StatusCode([0-9]).*", "$1"))
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(RDFNode body) {
        return text(body, CONTENT + "chars")
                .getBytes(Charset.forName(text(body, CONTENT + "characterEncoding")));
    }

    private static Optional<RDFNode> one(RDFNode of, String property) {
        return Optional.ofNullable(
                        of.asResource().getProperty(ResourceFactory.createProperty(property)))
                .map(statement -> statement.getObject());
    }

    private static String text(RDFNode of, String property) {
        return one(of, property).orElseThrow().asLiteral().getString();
    }
}
