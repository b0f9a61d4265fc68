package vn.cchc.scoring.internal.explanation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.sheets.PointsYear;
import vn.cchc.scoring.points.LeafTrace;

/** How the leaves of results of points came about, computed anew from score sheet and year. */
public final class TracedResults {
    private final Editions editions;
    private final Registry registry;
    private final ScoreSheets sheets;
    private final AtomicReference<Traced> last = new AtomicReference<>();

    /** The result that was asked for last. */
    private record Traced(String result, List<LeafTrace> leaves) {}

    public TracedResults(Editions editions, Registry registry, ScoreSheets sheets) {
        this.editions = editions;
        this.registry = registry;
        this.sheets = sheets;
    }

    /** Only the very bundle the result was computed with may speak for it. */
    public Optional<Edition> edition(Result result) {
        return edition(result.summary());
    }

    public Optional<Edition> edition(ResultSummary summary) {
        return summary.year(editions);
    }

    /**
     * Of all units; empty when the year bundle is gone.
     *
     * @throws vn.cchc.model.Refusal UNAVAILABLE when the sheet in the database was changed
     */
    public List<LeafTrace> leaves(Result result) {
        String id = result.summary().id();
        var kept = last.get();
        if (kept != null && kept.result().equals(id) && edition(result).isPresent()) {
            return kept.leaves();
        }
        return edition(result)
                .map(
                        edition -> {
                            byte[] csv = sheets.content(result.summary().input().id());
                            var scorer = PointsYear.of(edition, registry).scorer();
                            var leaves = scorer.score(csv).orRefuse().traces();
                            last.set(new Traced(id, leaves));
                            return leaves;
                        })
                .orElse(List.of());
    }
}
