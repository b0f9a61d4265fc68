package vn.cchc.figures.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.figures.Figures;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Series;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.series.SeriesOfUnit;
import vn.cchc.figures.internal.store.ObservationStore;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.registry.Registry;

/** What everybody may see of the values in the database. */
@Component
public final class PublishedFigures implements Figures {
    private final ObservationStore store;
    private final Indicators indicators;
    private final Registry registry;
    private final ChangeFeed changes;

    @Activate
    public PublishedFigures(
            @Reference ObservationStore store,
            @Reference Indicators indicators,
            @Reference Registry registry,
            @Reference ChangeFeed changes) {
        this.store = store;
        this.indicators = indicators;
        this.registry = registry;
        this.changes = changes;
    }

    @Override
    public List<Observation> published() {
        return store.published(Optional.empty());
    }

    @Override
    public List<Observation> published(String indicator) {
        return store.published(Optional.of(indicator));
    }

    @Override
    public Series series(String code, UnitRef unit) {
        var indicator =
                indicators
                        .find(code)
                        .orElseThrow(() -> missing(ValueFault.NO_INDICATOR, "indicator", code));
        if (registry.find(unit).isEmpty()) {
            throw missing(ValueFault.NO_UNIT, "unit", unit.path());
        }
        // A share asks for three indicators, each of them several times.
        Map<String, List<Observation>> read = new HashMap<>();
        return new SeriesOfUnit(registry, asked -> read.computeIfAbsent(asked, this::published))
                .of(indicator, unit);
    }

    private static Refusal missing(ValueFault fault, String where, String what) {
        return new Refusal(Refusal.Kind.NOT_FOUND, fault.at(where, what));
    }

    @Override
    public String revision() {
        return changes.revision(ObservationStore.ROOM) + "-" + registry.fingerprint().brief();
    }
}
