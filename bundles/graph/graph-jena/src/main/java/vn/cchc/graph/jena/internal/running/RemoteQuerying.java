package vn.cchc.graph.jena.internal.running;

import java.io.OutputStream;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.reading.AllowedFunctions;
import vn.cchc.graph.jena.internal.reading.QueryReader;
import vn.cchc.graph.jena.internal.search.SearchAsValues;
import vn.cchc.graph.jena.internal.search.TextIndex;
import vn.cchc.model.Refusal;

/**
 * Has queries run by another server, after they passed the same rules, and within the same limits:
 * its answer is read, counted and written anew, and sent only when it is complete.
 */
public final class RemoteQuerying {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteQuerying.class);

    /** Unnamed nodes are followed so far; another server's cannot be asked for by label. */
    private static final String OUTGOING =
            "CONSTRUCT { ?t ?p ?o . ?o ?p1 ?o1 . ?o1 ?p2 ?o2 } WHERE { VALUES ?t { %s } ?t ?p ?o"
                    + " OPTIONAL { FILTER(isBlank(?o)) ?o ?p1 ?o1"
                    + " OPTIONAL { FILTER(isBlank(?o1)) ?o1 ?p2 ?o2 } } }";

    private static final String INCOMING = "CONSTRUCT WHERE { ?s ?p %s } LIMIT %d";

    private final QueryReader reader = new QueryReader(new AllowedFunctions());
    private final QueryPlaces places;
    private final Limits limits;

    public RemoteQuerying(Limits limits) {
        this.limits = limits;
        this.places = new QueryPlaces(limits);
    }

    /**
     * @param texts of the build by their words, which are here
     */
    public Graph.Answer query(RemoteData data, TextIndex texts, SparqlRequest request) {
        return inTime(
                signal -> {
                    Query read = reader.read(request.query()).orRefuse();
                    Query query = SearchAsValues.of(read, texts);
                    boolean rows = query.isSelectType() || query.isAskType();
                    var format =
                            AnswerWriter.format(
                                    request.accept(), rows ? Format.ROWS : Format.STATEMENTS);
                    var chosen = ChosenGraphs.of(data::hasGraph, request.dataset(), query).chosen();
                    var buffer = new BoundedBuffer(limits.bytes(), signal);
                    boolean found = new Asking(data, chosen, signal).write(query, format, buffer);
                    return new CompleteAnswer(format.sentAs(), found, buffer);
                });
    }

    /** The thing's own statements and the first of those that point to it. */
    public Graph.Answer describe(RemoteData data, Node thing, String accept) {
        return inTime(
                signal -> {
                    var format = AnswerWriter.format(accept, Format.STATEMENTS);
                    var asking = new Asking(data, new DatasetDescription(), signal);
                    var statements = new GraphMem2Fast();
                    String text = NodeFmtLib.strNT(thing);
                    asking.add(OUTGOING.formatted(text), statements);
                    asking.add(INCOMING.formatted(text, Description.INCOMING), statements);
                    var buffer = new BoundedBuffer(limits.bytes(), signal);
                    boolean found =
                            new AnswerWriter(limits, signal).statements(statements, format, buffer);
                    return new CompleteAnswer(format.sentAs(), found, buffer);
                });
    }

    /** Statements of a query of our own. */
    public GraphMem2Fast statements(RemoteData data, String construct) {
        return inTime(
                signal -> {
                    var statements = new GraphMem2Fast();
                    new Asking(data, new DatasetDescription(), signal).add(construct, statements);
                    return statements;
                });
    }

    /** Whatever goes wrong over there or on the way is no fault of the query. */
    private <T> T inTime(Function<StopSignal, T> work) {
        return places.run(
                signal -> {
                    try {
                        return work.apply(signal);
                    } catch (Refusal
                            | QueryCancelledException
                            | CountedRows.TooMany
                            | BoundedBuffer.Full e) {
                        throw e;
                    } catch (RuntimeException e) {
                        signal.check();
                        LOG.warn("The remote store did not answer: {}", e.toString());
                        throw QueryProblems.storeDown();
                    }
                });
    }

    /** Of one build, about some of its graphs, until a signal. */
    private final class Asking {
        private final RemoteData data;
        private final DatasetDescription chosen;
        private final StopSignal signal;
        private final AnswerWriter writer;

        Asking(RemoteData data, DatasetDescription chosen, StopSignal signal) {
            this.data = data;
            this.chosen = chosen;
            this.signal = signal;
            this.writer = new AnswerWriter(limits, signal);
        }

        boolean write(Query query, Format format, OutputStream out) {
            if (query.isDescribeType()) {
                var statements = new GraphMem2Fast();
                String things = things(query);
                if (!things.isEmpty()) {
                    add(OUTGOING.formatted(things), statements);
                }
                return writer.statements(statements, format, out);
            }
            try (var execution = execution(query)) {
                return writer.write(query, execution, format, out);
            }
        }

        private String things(Query describe) {
            Set<Node> things = new ThingsToDescribe(this::execution).of(describe);
            return things.stream()
                    .filter(Node::isURI)
                    .map(NodeFmtLib::strNT)
                    .collect(Collectors.joining(" "));
        }

        void add(String construct, GraphMem2Fast into) {
            try (var execution = execution(QueryFactory.create(construct))) {
                execution.constructTriples().forEachRemaining(t -> writer.add(into, t));
            }
        }

        private QueryExec execution(Query query) {
            var execution = data.execution(query, chosen);
            signal.whenStopped(execution::abort);
            return execution;
        }
    }
}
