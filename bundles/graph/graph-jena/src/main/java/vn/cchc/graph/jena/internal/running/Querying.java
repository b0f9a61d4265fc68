package vn.cchc.graph.jena.internal.running;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.reading.AllowedFunctions;
import vn.cchc.graph.jena.internal.reading.QueryReader;
import vn.cchc.graph.jena.internal.search.TextIndex;

/** Reads queries, runs them within their limits and writes the answers. */
public final class Querying {
    private final QueryReader reader;
    private final Engine engine;
    private final QueryPlaces places;
    private final Limits limits;

    private Querying(AllowedFunctions functions, Limits limits) {
        this.reader = new QueryReader(functions);
        this.engine = new Engine(functions, limits);
        this.places = new QueryPlaces(limits);
        this.limits = limits;
    }

    public static Querying within(Limits limits) {
        JenaStart.now();
        return new Querying(new AllowedFunctions(), limits);
    }

    /** The complete answer. */
    public vn.cchc.graph.Graph.Answer query(BuildData data, SparqlRequest request) {
        return places.run(
                signal -> {
                    var read = read(data, request);
                    var buffer = new BoundedBuffer(limits.bytes(), signal);
                    boolean found = write(data, read, signal, buffer);
                    return new CompleteAnswer(read.format().sentAs(), found, buffer);
                });
    }

    /**
     * The answer while it is being made.
     *
     * @param time until it must be complete, if that is shorter than the limit
     * @throws vn.cchc.model.Refusal also when a part of the answer was written already
     */
    public void stream(BuildData data, SparqlRequest request, Duration time, AnswerSink sink) {
        places.run(
                time,
                signal -> {
                    var read = read(data, request);
                    var out = sink.begin(read.format().sentAs());
                    write(data, read, signal, new WatchedStream(out, limits.bytes(), signal));
                    return true;
                });
    }

    /** A query, the graphs it runs on and the format its answer is written in. */
    private record Read(Query query, ChosenGraphs graphs, Format format) {}

    private Read read(BuildData data, SparqlRequest request) {
        Query query = reader.read(request.query()).orRefuse();
        boolean rows = query.isSelectType() || query.isAskType();
        var format = AnswerWriter.format(request.accept(), rows ? Format.ROWS : Format.STATEMENTS);
        return new Read(query, ChosenGraphs.of(data::hasGraph, request.dataset(), query), format);
    }

    private boolean write(BuildData data, Read read, StopSignal signal, OutputStream out) {
        Supplier<TextIndex> texts = () -> data.texts(signal::check);
        try (var reading = data.reading(signal::check)) {
            return write(read.graphs().dataset(reading), texts, read, signal, out);
        }
    }

    private boolean write(
            DatasetGraph data,
            Supplier<TextIndex> texts,
            Read read,
            StopSignal signal,
            OutputStream out) {
        var writer = new AnswerWriter(limits, signal);
        if (read.query().isDescribeType()) {
            var things =
                    new ThingsToDescribe(q -> engine.execution(q, data, texts, signal))
                            .of(read.query());
            return writer.statements(
                    described(data.getDefaultGraph(), signal, d -> d.outgoing(things)),
                    read.format(),
                    out);
        }
        try (var execution = engine.execution(read.query(), data, texts, signal)) {
            return writer.write(read.query(), execution, read.format(), out);
        }
    }

    /** The thing's own statements and those that point to it, as the description says. */
    public vn.cchc.graph.Graph.Answer describe(BuildData data, Node thing, String accept) {
        return places.run(
                signal -> {
                    var format = AnswerWriter.format(accept, Format.STATEMENTS);
                    var buffer = new BoundedBuffer(limits.bytes(), signal);
                    try (var reading = data.reading(signal::check)) {
                        Graph statements = described(reading.all(), signal, d -> d.around(thing));
                        var writer = new AnswerWriter(limits, signal);
                        boolean found = writer.statements(statements, format, buffer);
                        return new CompleteAnswer(format.sentAs(), found, buffer);
                    }
                });
    }

    private Graph described(
            Graph graph, StopSignal signal, Function<Description, List<Triple>> what) {
        var statements = new GraphMem2Fast();
        var description = new Description(graph, limits.rows());
        for (Triple triple : what.apply(description)) {
            signal.check();
            statements.add(triple);
        }
        return statements;
    }
}
