package vn.cchc.scoring.internal.explanation;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanations;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.UnitNames;

/** Explains figures of published results out of what is kept with them. */
@Component
public final class PublishedExplanations implements Explanations {
    private final Results results;
    private final Registry registry;
    private final TracedResults traced;

    @Activate
    public PublishedExplanations(
            @Reference Results results,
            @Reference Editions editions,
            @Reference Registry registry,
            @Reference ScoreSheets sheets) {
        this.results = results;
        this.registry = registry;
        this.traced = new TracedResults(editions, registry, sheets);
    }

    @Override
    public Explanation of(EditionId id, String unit, String criterion) {
        var result = results.published(id).orElseThrow(() -> unpublished(id));
        new Selection(Optional.of(criterion), Optional.of(unit)).check(result);
        var edition = traced.edition(result);
        return result.ofPoints()
                ? new PointsTrace(result, edition, traced.leaves(result), new UnitNames(registry))
                        .of(unit, criterion)
                : new FigureTrace(result, edition, registry).of(unit, criterion);
    }

    private static Refusal unpublished(EditionId edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.UNPUBLISHED.at(edition.toString()));
    }
}
