package vn.cchc.scoring.points;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;

/**
 * All that comes of a score sheet.
 *
 * @param figures the nation, then the units in order of code, each in the order of the tree
 * @param traces the units in order of code, each with its leaves in the order of the tree
 */
public record PointsResult(List<Figure> figures, List<LeafTrace> traces) {
    public PointsResult {
        figures = List.copyOf(figures);
        traces = List.copyOf(traces);
    }

    public Optional<Figure> figure(UnitRef unit, String criterion) {
        return figures.stream()
                .filter(f -> f.unit().equals(unit) && f.criterion().equals(criterion))
                .findFirst();
    }

    public Optional<LeafTrace> trace(UnitRef unit, String criterion) {
        return traces.stream()
                .filter(t -> t.unit().equals(unit) && t.criterion().equals(criterion))
                .findFirst();
    }
}
