package vn.cchc.scoring.internal.robustness;

import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.Robustness;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.UnitNames;

/** Tries the published results, and remembers the one asked for last: it never changes. */
@Component
public final class TriedRobustness implements Robustness {
    private final Results results;
    private final Registry registry;
    private final AtomicReference<RankRobustness> last = new AtomicReference<>();

    @Activate
    public TriedRobustness(@Reference Results results, @Reference Registry registry) {
        this.results = results;
        this.registry = registry;
    }

    @Override
    public RankRobustness of(EditionId edition) {
        var result = results.published(edition).orElseThrow(() -> unpublished(edition));
        var tried = last.get();
        if (tried == null || !tried.result().id().equals(result.summary().id())) {
            tried = tryOut(result);
            last.set(tried);
        }
        return tried;
    }

    private RankRobustness tryOut(Result result) {
        return new Trials(result, new UnitNames(registry)).run();
    }

    private static Refusal unpublished(EditionId edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.UNPUBLISHED.at(edition.toString()));
    }
}
