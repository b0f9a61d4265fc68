package vn.cchc.scoring.internal.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.YearComparison.Moved;
import vn.cchc.scoring.YearComparison.Value;
import vn.cchc.scoring.internal.figures.Disclosure;
import vn.cchc.scoring.internal.figures.ShownFigure;

/**
 * What everybody may see of the figures of one year, by unit and node.
 *
 * @param moved empty when the figures are the published ones
 */
record Figures(Map<UnitRef, Map<String, Value>> values, Optional<Moved> moved) {

    static Figures published(Result result) {
        return new Figures(byUnit(Disclosure.toThePublic(result)), Optional.empty());
    }

    static Map<UnitRef, Map<String, Value>> byUnit(List<ShownFigure> figures) {
        var values = new HashMap<UnitRef, Map<String, Value>>();
        for (var figure : figures) {
            values.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                    .put(figure.criterion(), new Value(figure.value(), figure.error()));
        }
        return values;
    }

    Value of(UnitRef unit, Optional<String> criterion) {
        return criterion
                .map(code -> values.getOrDefault(unit, Map.of()).getOrDefault(code, Value.NONE))
                .orElse(Value.NONE);
    }

    UnitRef nation() {
        return values.keySet().stream()
                .filter(unit -> unit.kind() == UnitKind.NATION)
                .findFirst()
                .orElseThrow();
    }

    /** In order of code. */
    TreeSet<UnitRef> units() {
        var units = new TreeSet<>(values.keySet());
        units.removeIf(unit -> unit.kind() == UnitKind.NATION);
        return units;
    }
}
