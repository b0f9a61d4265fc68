package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.graph.jena.internal.reading.QueryReader;

/** Reads queries, runs them within their limits and writes the answers. */
public final class Querying {
    private final QueryReader reader;
    private final Engine engine;
    private final QueryPlaces places;
    private final Limits limits;

    public Querying(QueryReader reader, Engine engine, QueryPlaces places, Limits limits) {
        this.reader = reader;
        this.engine = engine;
        this.places = places;
        this.limits = limits;
    }

    public vn.cchc.graph.Graph.Answer query(FrozenDataset data, String sparql, String accept) {
        return places.run(signal -> answer(data, sparql, accept, signal));
    }

    private CompleteAnswer answer(
            FrozenDataset data, String sparql, String accept, StopSignal signal) {
        Query query = reader.read(sparql).orRefuse();
        boolean rows = query.isSelectType() || query.isAskType();
        var format = AnswerWriter.format(accept, rows ? Format.ROWS : Format.STATEMENTS);
        var writer = new AnswerWriter(limits, signal);
        if (query.isDescribeType()) {
            var things = new ThingsToDescribe(engine, signal).of(query, data);
            return writer.statements(described(data, signal, d -> d.outgoing(things)), format);
        }
        try (var execution = engine.execution(query, data, signal)) {
            return writer.answer(query, execution, format);
        }
    }

    /** The thing's own statements and those that point to it, as the description says. */
    public vn.cchc.graph.Graph.Answer describe(FrozenDataset data, Node thing, String accept) {
        return places.run(
                signal -> {
                    var format = AnswerWriter.format(accept, Format.STATEMENTS);
                    Graph statements = described(data, signal, d -> d.around(thing));
                    return new AnswerWriter(limits, signal).statements(statements, format);
                });
    }

    private Graph described(
            FrozenDataset data, StopSignal signal, Function<Description, List<Triple>> what) {
        var statements = new GraphMem2Fast();
        var description = new Description(data.graph(signal::check), limits.rows());
        what.apply(description).forEach(statements::add);
        return statements;
    }
}
