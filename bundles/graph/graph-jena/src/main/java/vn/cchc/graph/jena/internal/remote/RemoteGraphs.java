package vn.cchc.graph.jena.internal.remote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.data.Reading;
import vn.cchc.graph.jena.internal.running.RemoteData;

/** The graphs of one build in a remote store. */
public final class RemoteGraphs implements RemoteData {
    private static final Node STATEMENTS = NodeFactory.createURI(Vocabulary.DEF + "statements");

    private final RemoteSettings settings;
    private final HttpClient client;
    private final GraphNames names;
    private final BuildPointer build;

    public RemoteGraphs(RemoteSettings settings, HttpClient client, BuildPointer build) {
        this.settings = settings;
        this.client = client;
        this.build = build;
        this.names = new GraphNames(settings.base(), build.content());
    }

    @Override
    public boolean hasGraph(String name) {
        return build.graphs().contains(name);
    }

    @Override
    public QueryExec execution(Query query, DatasetDescription chosen) {
        return send(QueryOfBuild.of(query, names, build.graphs(), chosen));
    }

    private QueryExec send(Query query) {
        var request =
                QueryExecHTTP.service(settings.query())
                        .httpClient(client)
                        .sendMode(QuerySendMode.asPostForm)
                        .acceptHeader(
                                query.isConstructType()
                                        ? "application/n-triples"
                                        : "application/sparql-results+json")
                        .query(query);
        settings.authorization().ifPresent(value -> request.httpHeader("Authorization", value));
        return request.build();
    }

    /** Graph by graph; the last says that all are there. */
    public void write(BuildData data, Path scratch) throws IOException {
        try (var reading = data.reading(() -> {})) {
            put(names.all(), reading.all(), scratch);
            for (Node name : reading.names()) {
                put(names.of(name.getURI()), reading.named(name).orElseThrow(), scratch);
            }
        }
        var complete = new GraphMem2Fast();
        complete.add(mark());
        put(names.complete(), complete, scratch);
    }

    private Triple mark() {
        return Triple.create(
                names.all(),
                STATEMENTS,
                NodeFactory.createLiteralString(Long.toString(build.statements())));
    }

    /** By way of a file, because a graph of any length is sent with its length. */
    private void put(Node name, Graph graph, Path scratch) throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(scratch), "graph", ".nt");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                RDFDataMgr.write(out, graph, Lang.NTRIPLES);
            }
            protocol(name).PUT(file.toString());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The graphs as they are there, each fetched whole when it is asked for. */
    public Reading reading() {
        return new Reading() {
            @Override
            public Graph all() {
                return protocol(names.all()).GET();
            }

            @Override
            public Collection<Node> names() {
                return build.graphs().stream().map(NodeFactory::createURI).toList();
            }

            @Override
            public Optional<Graph> named(Node name) {
                return hasGraph(name.getURI())
                        ? Optional.of(protocol(names.of(name.getURI())).GET())
                        : Optional.empty();
            }

            @Override
            public void close() {
                // Every request ends by itself.
            }
        };
    }

    /** Whether every statement is there that was written. */
    public boolean complete() {
        Query query =
                QueryFactory.create(
                        "ASK { GRAPH <%s> { <%s> <%s> '%d' } { SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?s ?p ?o } } } FILTER(?n = %d) }"
                                .formatted(
                                        names.complete(),
                                        names.all(),
                                        STATEMENTS,
                                        build.statements(),
                                        names.all(),
                                        build.statements()));
        try (var execution = send(query)) {
            return execution.ask();
        }
    }

    /** The mark first, so that a build half deleted is none. */
    public void delete() {
        protocol(names.complete()).DELETE();
        for (String graph : build.graphs()) {
            protocol(names.of(graph)).DELETE();
        }
        protocol(names.all()).DELETE();
    }

    private GSP protocol(Node graph) {
        var request = GSP.service(settings.graphs()).httpClient(client).graphName(graph);
        settings.authorization().ifPresent(value -> request.httpHeader("Authorization", value));
        return request;
    }
}
