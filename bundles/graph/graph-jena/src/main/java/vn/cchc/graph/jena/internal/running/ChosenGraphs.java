package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.data.Reading;
import vn.cchc.model.Refusal;

/**
 * The graphs a query runs on: all, or those that the request or else the query names. Nothing is
 * ever fetched: a name is that of a graph of the build or it is refused.
 */
final class ChosenGraphs {
    private final DatasetDescription chosen;

    private ChosenGraphs(DatasetDescription chosen) {
        this.chosen = chosen;
    }

    /**
     * Takes the names out of the query, so that the engine does not look for them itself.
     *
     * @throws Refusal INVALID with every name that is none
     */
    static ChosenGraphs of(Predicate<String> isGraph, SparqlRequest.Dataset asked, Query query) {
        var chosen =
                asked.ofTheQuery()
                        ? new DatasetDescription(
                                List.copyOf(query.getGraphURIs()),
                                List.copyOf(query.getNamedGraphURIs()))
                        : new DatasetDescription(
                                absolute(asked.defaultGraphs()), absolute(asked.namedGraphs()));
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        refuseUnknown(isGraph, chosen);
        return new ChosenGraphs(chosen);
    }

    /** As in a query, whose names are relative to the product's address. */
    private static List<String> absolute(List<String> names) {
        return names.stream()
                .map(name -> name.startsWith("/") ? Vocabulary.BASE + name : name)
                .toList();
    }

    private static void refuseUnknown(Predicate<String> isGraph, DatasetDescription chosen) {
        var unknown =
                Stream.concat(
                                chosen.getDefaultGraphURIs().stream(),
                                chosen.getNamedGraphURIs().stream())
                        .distinct()
                        .filter(isGraph.negate())
                        .map(QueryProblems::noSuchGraph)
                        .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
    }

    /** By name; none for all. */
    DatasetDescription chosen() {
        return chosen;
    }

    DatasetGraph dataset(Reading reading) {
        return chosen.isEmpty() ? reading.dataset() : reading.dataset(chosen);
    }
}
