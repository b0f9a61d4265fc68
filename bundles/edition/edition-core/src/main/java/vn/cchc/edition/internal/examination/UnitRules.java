package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;

/** Whether the units an index of points assesses are there in its period. */
final class UnitRules {
    private final PointsFile methodology;
    private final Registry registry;
    private final Problems problems;

    UnitRules(PointsFile methodology, Registry registry, Problems problems) {
        this.methodology = methodology;
        this.registry = registry;
        this.problems = problems;
    }

    void compare(Period period) {
        methodology.scope().ifPresent(scope -> compare(period, scope));
        Set<String> assessed =
                methodology.assessed().stream().map(Placed::value).collect(Collectors.toSet());
        for (var unit : methodology.notRanked()) {
            if (!assessed.isEmpty() && !assessed.contains(unit.value())) {
                problems.add(PointsFault.NOT_ASSESSED, unit.where(), unit.value());
            }
        }
    }

    private void compare(Period period, Placed<UnitKind> scope) {
        List<? extends Unit> units =
                scope.value() == UnitKind.MINISTRY
                        ? registry.ministries(period)
                        : registry.provinces(period);
        List<String> codes = units.stream().map(unit -> unit.ref().code()).toList();
        if (codes.isEmpty()) {
            return; // the period is told as unknown where it is named
        }
        methodology.assessed().forEach(unit -> require(unit, codes, scope, period));
        if (methodology.assessed().isEmpty()) {
            methodology.notRanked().forEach(unit -> require(unit, codes, scope, period));
        }
    }

    private void require(
            Placed<String> unit, List<String> codes, Placed<UnitKind> scope, Period period) {
        if (!codes.contains(unit.value())) {
            problems.add(
                    PointsFault.UNIT,
                    unit.where(),
                    unit.value(),
                    scope.value().word(),
                    period,
                    new Nearest(codes).hint(unit.value()));
        }
    }
}
