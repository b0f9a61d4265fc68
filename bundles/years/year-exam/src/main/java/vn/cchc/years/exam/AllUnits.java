package vn.cchc.years.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.points.PointsResult;
import vn.cchc.scoring.points.PointsScorer;
import vn.cchc.scoring.points.ScoreSheet;
import vn.cchc.scoring.points.ScoreSheet.Entry;
import vn.cchc.scoring.points.Stage;
import vn.cchc.years.exam.Scenario.Input;

/** Gives all units of an index of points the scores of one scenario, on a score sheet. */
final class AllUnits {
    private final PointsOfCriteria methodology;
    private final Period period;
    private final List<UnitRef> registered;
    private final List<UnitRef> assessed;

    AllUnits(PointsOfCriteria methodology, Period period, Registry registry) {
        this.methodology = methodology;
        this.period = period;
        List<? extends Unit> units =
                methodology.units().scope() == UnitKind.MINISTRY
                        ? registry.ministries(period)
                        : registry.provinces(period);
        this.registered = units.stream().<UnitRef>map(Unit::ref).toList();
        this.assessed =
                registered.stream().filter(u -> methodology.units().assesses(u.code())).toList();
    }

    /** The first of the units that are given points. */
    UnitRef first() {
        return assessed.get(0);
    }

    /** Every unit has the expected figures; the ranked ones share the first rank. */
    void hold(Scenario scenario) {
        PointsResult result =
                new PointsScorer(methodology, period, registered).score(sheet(scenario));
        scenario.expected()
                .forEach(
                        (code, expected) -> {
                            for (var unit : assessed) {
                                var figure = result.figure(unit, code).orElseThrow();
                                assertThat(figure.value())
                                        .as("%s %s", unit, code)
                                        .isEqualTo(expected);
                                assertThat(figure.rank())
                                        .as("rank of %s %s", unit, code)
                                        .isEqualTo(rank(unit, figure));
                            }
                            var nation = result.figure(UnitRef.nation(period), code).orElseThrow();
                            assertThat(nation.value()).as("nation %s", code).isEqualTo(expected);
                        });
        assertThat(result.traces()).hasSize(assessed.size() * methodology.leaves().size());
    }

    private OptionalInt rank(UnitRef unit, Figure figure) {
        boolean ranked = !methodology.units().notRanked().contains(unit.code());
        return ranked && figure.value().isPresent() ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private ScoreSheet sheet(Scenario scenario) {
        var given = ((Input.Scores) scenario.input()).given();
        var rows = new ArrayList<Entry>();
        for (var unit : assessed) {
            for (var leaf : methodology.leaves()) {
                var stage = Stage.of(leaf.pointsFrom().orElseThrow()).stream();
                Optional.ofNullable(given.get(leaf.code()))
                        .map(
                                g ->
                                        new Entry(
                                                unit,
                                                leaf.code(),
                                                stage.filter(Stage::counts)
                                                        .findFirst()
                                                        .orElseThrow(),
                                                g,
                                                ""))
                        .ifPresent(rows::add);
            }
        }
        return new ScoreSheet(rows);
    }
}
