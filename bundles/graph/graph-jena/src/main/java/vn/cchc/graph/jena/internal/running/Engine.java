package vn.cchc.graph.jena.internal.running;

import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.frozen.FrozenGraph;
import vn.cchc.graph.jena.internal.frozen.OrderedPatterns;
import vn.cchc.graph.jena.internal.frozen.PatternStep;
import vn.cchc.graph.jena.internal.reading.AllowedFunctions;
import vn.cchc.graph.jena.internal.search.OnlySearch;
import vn.cchc.graph.jena.internal.search.TextIndex;

/** The query engine with everything locked that leaves the graph or runs code. */
public final class Engine {
    private final Context locked;
    private final Limits limits;

    public Engine(AllowedFunctions functions, Limits limits) {
        this.limits = limits;
        // The only switch that no context can turn back on; Jena is this bundle's alone.
        ARQ.globalServiceAllowed = false;
        locked = ARQ.getContext().copy();
        locked.set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(locked, functions);
        StageBuilder.setGenerator(locked, new PatternStep(new OtherGraphsStep()));
        QC.setFactory(locked, run -> new BoundedExecutor(run, limits.sorted()));
    }

    /**
     * One execution over these graphs, which ends when the signal is set. To be closed.
     *
     * @param texts of the build by their words
     */
    QueryExec execution(
            Query query, DatasetGraph data, Supplier<TextIndex> texts, StopSignal signal) {
        Context context = locked.copy();
        PropertyFunctionRegistry.set(context, new OnlySearch(texts));
        context.set(ARQConstants.symCancelQuery, signal.forEngine());
        context.set(ARQConstants.sysOptimizerFactory, planned(data, signal));
        return QueryExecDatasetBuilder.create().dataset(data).query(query).context(context).build();
    }

    /**
     * Expressions before the engine's own steps, because these already compute what is constant.
     */
    private RewriteFactory planned(DatasetGraph data, StopSignal signal) {
        return context -> {
            var standard = Optimize.stdOptimizationFactory.create(context);
            var groups = new BoundedGroups(limits.bytes());
            var expressions = new BoundedExpressions(signal);
            return op ->
                    standard.rewrite(ordered(Transformer.transform(groups, expressions, op), data));
        };
    }

    private static Op ordered(Op op, DatasetGraph data) {
        return data.getDefaultGraph() instanceof FrozenGraph graph
                ? Transformer.transform(new OrderedPatterns(graph), op)
                : op;
    }
}
