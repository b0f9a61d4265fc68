package vn.cchc.scoring.internal.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Breakdown;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.analysis.Analyses.Key;
import vn.cchc.scoring.internal.analysis.Analyses.Kind;
import vn.cchc.scoring.internal.figures.Publications;
import vn.cchc.scoring.internal.figures.UnitNames;

/** What is kept about the results in force. */
public record KeptAnalyses(Analyses analyses, Results results, Registry registry) {

    /** Those of results in force that are there, in a fixed order. */
    public List<Key> keys() {
        Set<Key> kept = analyses.kept();
        return Publications.among(results.all()).inForce().stream()
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
