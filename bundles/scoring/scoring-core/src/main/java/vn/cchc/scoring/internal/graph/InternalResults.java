package vn.cchc.scoring.internal.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.cchc.model.EditionId;
import vn.cchc.scoring.ResultSummary;

/**
 * What of all results is not the published one of its edition: drafts, and what a newer one took
 * the place of.
 */
record InternalResults(List<ResultSummary> all) {

    /** Newest first. */
    List<ResultSummary> list() {
        Map<EditionId, ResultSummary> inForce =
                all.stream()
                        .filter(ResultSummary::published)
                        .collect(
                                Collectors.toMap(
                                        ResultSummary::edition,
                                        result -> result,
                                        BinaryOperator.maxBy(byPublication())));
        return all.stream()
                .filter(result -> !inForce.containsValue(result))
                .sorted(
                        Comparator.comparing(ResultSummary::computedAt)
                                .thenComparing(ResultSummary::id)
                                .reversed())
                .toList();
    }

    /** Of those published at once the one that {@link ResultStatements} tells last. */
    private static Comparator<ResultSummary> byPublication() {
        return Comparator.comparing((ResultSummary s) -> s.publishedAt().orElseThrow())
                .thenComparing(ResultSummary::id);
    }

    /** The newest of each edition, as many as that. */
    List<ResultSummary> newest(int most) {
        return list().stream()
                .collect(Collectors.groupingBy(ResultSummary::edition))
                .values()
                .stream()
                .flatMap(ofEdition -> ofEdition.stream().limit(most))
                .toList();
    }
}
