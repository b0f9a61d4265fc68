package vn.cchc.scoring.internal.explanation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanations;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.figures.AskedFault;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.internal.sheets.PointsYear;
import vn.cchc.scoring.points.LeafTrace;

/** Explains figures of published results out of what is kept with them. */
@Component
public final class PublishedExplanations implements Explanations {
    private final Results results;
    private final Editions editions;
    private final Registry registry;
    private final ScoreSheets sheets;
    private final AtomicReference<Traced> last = new AtomicReference<>();

    @Activate
    public PublishedExplanations(
            @Reference Results results,
            @Reference Editions editions,
            @Reference Registry registry,
            @Reference ScoreSheets sheets) {
        this.sheets = sheets;
        this.results = results;
        this.editions = editions;
        this.registry = registry;
    }

    @Override
    public Explanation of(EditionId id, String unit, String criterion) {
        var result = results.published(id).orElseThrow(() -> unpublished(id));
        new Selection(Optional.of(criterion), Optional.of(unit)).check(result);
        var edition = edition(result);
        return result.ofPoints()
                ? new PointsTrace(result, edition, traces(result, edition), new UnitNames(registry))
                        .of(unit, criterion)
                : new FigureTrace(result, edition, registry).of(unit, criterion);
    }

    /** Computed anew from the sheet, and remembered for the result that was asked for last. */
    private List<LeafTrace> traces(Result result, Optional<Edition> edition) {
        String id = result.summary().id();
        var kept = last.get();
        if (edition.isEmpty()) {
            return List.of();
        }
        if (kept == null || !kept.result().equals(id)) {
            byte[] csv = sheets.content(result.summary().input().id());
            var scorer = PointsYear.of(edition.get(), registry).scorer();
            kept = new Traced(id, scorer.score(csv).orRefuse().traces());
            last.set(kept);
        }
        return kept.traces();
    }

    private record Traced(String result, List<LeafTrace> traces) {}

    /** Only the very bundle the result was computed with may speak for it. */
    private Optional<Edition> edition(Result result) {
        var summary = result.summary();
        return editions.find(summary.edition())
                .filter(edition -> edition.fingerprint().equals(summary.editionFingerprint()));
    }

    private static Refusal unpublished(EditionId edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.UNPUBLISHED.at(edition.toString()));
    }
}
