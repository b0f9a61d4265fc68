package vn.cchc.scoring.internal.explanation;

import java.util.Optional;
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
import vn.cchc.scoring.internal.figures.AskedFault;
import vn.cchc.scoring.internal.figures.Selection;

/** Explains figures of published results out of what is kept with them. */
@Component
public final class PublishedExplanations implements Explanations {
    private final Results results;
    private final Editions editions;
    private final Registry registry;

    @Activate
    public PublishedExplanations(
            @Reference Results results,
            @Reference Editions editions,
            @Reference Registry registry) {
        this.results = results;
        this.editions = editions;
        this.registry = registry;
    }

    @Override
    public Explanation of(EditionId id, String unit, String criterion) {
        var result = results.published(id).orElseThrow(() -> unpublished(id));
        new Selection(Optional.of(criterion), Optional.of(unit)).check(result);
        return new FigureTrace(result, edition(result), registry).of(unit, criterion);
    }

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
