package vn.cchc.graph.jena.internal.running;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import vn.cchc.graph.Prefixes;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.Refusal;

/** Writes answers in the format asked for. */
final class AnswerWriter {
    private final Limits limits;
    private final StopSignal signal;

    AnswerWriter(Limits limits, StopSignal signal) {
        this.limits = limits;
        this.signal = signal;
    }

    /** False when there is not one row or statement. */
    boolean write(Query query, QueryExec execution, Format format, OutputStream out) {
        if (query.isSelectType()) {
            return rows(execution, format, out);
        }
        if (query.isAskType()) {
            writer(format).write(out, execution.ask(), Context.emptyContext());
            return true;
        }
        var statements = new GraphMem2Fast();
        statements.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        execution.constructTriples().forEachRemaining(t -> add(statements, t));
        return statements(statements, format, out);
    }

    /** Within the limit of rows. */
    void add(Graph statements, Triple triple) {
        signal.check();
        statements.add(triple);
        if (statements.size() > limits.rows()) {
            throw new CountedRows.TooMany();
        }
    }

    private boolean rows(QueryExec execution, Format format, OutputStream out) {
        var rows = new CountedRows(execution.select(), limits.rows());
        writer(format).write(out, rows, Context.emptyContext());
        return rows.count() > 0;
    }

    private static RowSetWriter writer(Format format) {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }

    /** False when there is none. */
    boolean statements(Graph statements, Format format, OutputStream out) {
        addPrefixes(statements);
        try {
            RDFWriter.source(statements).format(format.rdf()).output(out);
        } catch (QueryCancelledException e) {
            throw e;
        } catch (JenaException e) {
            throw QueryProblems.unwritable(format.mediaType());
        }
        return !statements.isEmpty();
    }

    /** Short names in answers; those of the query come first. */
    private static void addPrefixes(Graph statements) {
        var names = statements.getPrefixMapping();
        Prefixes.ALL.forEach(
                (prefix, iri) -> {
                    if (names.getNsPrefixURI(prefix) == null) {
                        names.setNsPrefix(prefix, iri);
                    }
                });
    }

    /** The format wanted most of those offered, or a refusal that lists them. */
    static Format format(String accept, List<Format> offered) throws Refusal {
        return new AcceptHeader(accept)
                .choose(offered)
                .orElseThrow(() -> QueryProblems.notAcceptable(accept, Format.list(offered)));
    }
}
