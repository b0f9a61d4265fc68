package vn.cchc.scoring.internal.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.EditionId;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.analysis.Analyses.Key;
import vn.cchc.scoring.internal.analysis.Analyses.Kind;
import vn.cchc.scoring.internal.figures.UnitNames;

/** What is kept about the newest published result of each edition. */
public record KeptAnalyses(Analyses analyses, Results results, Registry registry) {

    /** Of each edition the newest published result, in the order of editions. */
    public static List<ResultSummary> newest(Results results) {
        Map<EditionId, ResultSummary> newest = new HashMap<>();
        results.all().stream()
                .filter(ResultSummary::published)
                .sorted(
                        Comparator.comparing((ResultSummary s) -> s.publishedAt().orElseThrow())
                                .thenComparing(ResultSummary::id))
                .forEach(summary -> newest.put(summary.edition(), summary));
        return newest.values().stream()
                .sorted(Comparator.comparing(ResultSummary::edition))
                .toList();
    }

    /** Those of the newest results that are there, in a fixed order. */
    public List<Key> keys() {
        Set<Key> kept = analyses.kept();
        return newest(results).stream()
                .flatMap(result -> List.of(Kind.values()).stream().map(k -> Key.of(result.id(), k)))
                .filter(kept::contains)
                .toList();
    }

    public Optional<Breakdown> breakdown(Result result) {
        return analyses.find(Key.of(result.summary().id(), Kind.BREAKDOWN))
                .map(content -> BreakdownText.read(content, result));
    }

    public Optional<RankRobustness> robustness(Result result) {
        return analyses.find(Key.of(result.summary().id(), Kind.ROBUSTNESS))
                .map(
                        content ->
                                RobustnessText.read(
                                        content, result.summary(), new UnitNames(registry)));
    }
}
