package vn.cchc.scoring.internal.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.internal.figures.Publications;

/**
 * What of all results is not the published one of its edition: drafts, and what a newer one took
 * the place of.
 */
record InternalResults(List<ResultSummary> all) {

    /** Newest first. */
    List<ResultSummary> list() {
        var inForce = Publications.among(all).inForce();
        return all.stream()
                .filter(result -> !inForce.contains(result))
                .sorted(
                        Comparator.comparing(ResultSummary::computedAt)
                                .thenComparing(ResultSummary::id)
                                .reversed())
                .toList();
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
