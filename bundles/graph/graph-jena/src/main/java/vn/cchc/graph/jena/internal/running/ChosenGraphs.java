package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.frozen.FrozenDataset;
import vn.cchc.graph.jena.internal.search.TextIndex;
import vn.cchc.model.Refusal;

/**
 * The graphs a query runs on: all, or those that the request or else the query names. Nothing is
 * ever fetched: a name is that of a graph of the build or it is refused.
 */
final class ChosenGraphs {
    private final FrozenDataset data;
    private final DatasetDescription chosen;

    private ChosenGraphs(FrozenDataset data, DatasetDescription chosen) {
        this.data = data;
        this.chosen = chosen;
    }

    /**
     * Takes the names out of the query, so that the engine does not look for them itself.
     *
     * @throws Refusal INVALID with every name that is none
     */
    static ChosenGraphs of(FrozenDataset data, SparqlRequest.Dataset asked, Query query) {
        var chosen =
                asked.ofTheQuery()
                        ? new DatasetDescription(
                                List.copyOf(query.getGraphURIs()),
                                List.copyOf(query.getNamedGraphURIs()))
                        : new DatasetDescription(
                                absolute(asked.defaultGraphs()), absolute(asked.namedGraphs()));
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        refuseUnknown(data, chosen);
        return new ChosenGraphs(data, chosen);
    }

    /** As in a query, whose names are relative to the product's address. */
    private static List<String> absolute(List<String> names) {
        return names.stream()
                .map(name -> name.startsWith("/") ? Vocabulary.BASE + name : name)
                .toList();
    }

    private static void refuseUnknown(FrozenDataset data, DatasetDescription chosen) {
        var unknown =
                Stream.concat(
                                chosen.getDefaultGraphURIs().stream(),
                                chosen.getNamedGraphURIs().stream())
                        .distinct()
                        .filter(name -> !data.hasGraph(name))
                        .map(QueryProblems::noSuchGraph)
                        .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
    }

    /** The texts of the whole build; what is not in the chosen graphs is not found in them. */
    Supplier<TextIndex> texts(Runnable poll) {
        return () -> data.texts(poll);
    }

    /** As {@link FrozenDataset#graph} says. */
    DatasetGraph dataset(Runnable poll) {
        return chosen.isEmpty() ? data.dataset(poll) : data.dataset(chosen, poll);
    }
}
