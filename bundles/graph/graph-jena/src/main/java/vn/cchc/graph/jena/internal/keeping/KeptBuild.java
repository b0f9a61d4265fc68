package vn.cchc.graph.jena.internal.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetDescription;
import vn.cchc.graph.Graph.Answer;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Statement;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.graph.jena.internal.worker.QueryWorkers;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.Conformity;
import vn.cchc.graph.store.DumpFormat;
import vn.cchc.model.Fingerprint;

/** A build kept on this machine. */
final class KeptBuild implements Build {
    private final BuildData data;
    private final Querying querying;
    private final Optional<QueryWorkers> workers;
    private volatile Path place;

    /**
     * @param workers where queries run once it is saved; empty for this process
     */
    KeptBuild(BuildData data, Querying querying, Optional<QueryWorkers> workers) {
        this.data = data;
        this.querying = querying;
        this.workers = workers;
    }

    @Override
    public Answer query(SparqlRequest request) {
        var saved = place;
        return saved == null || workers.isEmpty()
                ? querying.query(data, request)
                : workers.get().query(saved, request);
    }

    /** The build is there now, and the workers read it before anybody asks. */
    void savedIn(Path written) {
        workers.ifPresent(processes -> processes.open(written));
        place = written;
    }

    /** It was there before this process; the server need not wait for its workers. */
    void foundIn(Path before) {
        workers.ifPresent(processes -> processes.begin(before));
        place = before;
    }

    @Override
    public Answer describe(String iri, String accept) {
        return querying.describe(data, Nodes.named(iri), accept);
    }

    @Override
    public List<Statement> from(String iri, int limit) {
        return read(all -> statements(all.find(Nodes.named(iri), Node.ANY, Node.ANY), limit));
    }

    @Override
    public List<Statement> to(String iri, int limit) {
        return read(all -> statements(all.find(Node.ANY, Node.ANY, Nodes.named(iri)), limit));
    }

    private static List<Statement> statements(Iterator<Triple> found, int limit) {
        var statements = new ArrayList<Statement>();
        while (statements.size() < limit && found.hasNext()) {
            statements.add(Nodes.statement(found.next()));
        }
        return List.copyOf(statements);
    }

    /** For work of our own, which ends by itself. */
    private <T> T read(Function<Graph, T> work) {
        try (var reading = data.reading(() -> {})) {
            return work.apply(reading.all());
        }
    }

    @Override
    public Conformity check(Map<String, String> shapes, List<String> graphs) {
        var check = new ShapesCheck(shapes);
        if (graphs.isEmpty()) {
            return read(check::check);
        }
        try (var reading = data.reading(() -> {})) {
            var held = reading.dataset(new DatasetDescription(graphs, List.of()));
            return check.check(held.getDefaultGraph());
        }
    }

    @Override
    public long triples() {
        return data.size();
    }

    @Override
    public SortedMap<String, Long> graphs() {
        var graphs = new TreeMap<String, Long>();
        try (var reading = data.reading(() -> {})) {
            for (Node name : reading.names()) {
                long size = reading.named(name).orElseThrow().size();
                graphs.put(name.toString(), size);
            }
        }
        return graphs;
    }

    @Override
    public void dump(DumpFormat format, OutputStream out) {
        try (var reading = data.reading(() -> {})) {
            new Dump(reading).write(format, out);
        }
    }

    @Override
    public Fingerprint content() {
        return data.content();
    }

    @Override
    public void save(Path into) throws IOException {
        data.write(into);
        savedIn(into.toAbsolutePath());
    }

    @Override
    public void close() {
        data.close();
    }
}
