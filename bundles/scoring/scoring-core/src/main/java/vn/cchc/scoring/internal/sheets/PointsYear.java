package vn.cchc.scoring.internal.sheets;

import java.util.List;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Unit;
import vn.cchc.scoring.internal.faults.SheetsFault;
import vn.cchc.scoring.points.PointsScorer;

/**
 * An edition of an index of points with the units it is about.
 *
 * @param registered all units of its kind and period, assessed or not
 */
public record PointsYear(
        Edition edition, PointsOfCriteria methodology, List<? extends Unit> registered) {

    /**
     * @throws Refusal NOT_FOUND when the edition is not on offer, INVALID when it is no index of
     *     points
     */
    public static PointsYear find(EditionId id, Editions editions, Registry registry) {
        var edition =
                editions.find(id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                SheetsFault.NO_EDITION.at(id.toString())));
        return of(edition, registry);
    }

    /**
     * @throws Refusal INVALID when it is no index of points
     */
    public static PointsYear of(Edition edition, Registry registry) {
        var methodology =
                edition.pointsOfCriteria()
                        .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, notOfPoints(edition)));
        return new PointsYear(
                edition,
                methodology,
                methodology.units().scope() == UnitKind.MINISTRY
                        ? registry.ministries(edition.registry())
                        : registry.provinces(edition.registry()));
    }

    private static Problem notOfPoints(Edition edition) {
        String id = edition.id().toString();
        if (edition.surveys().isPresent()) {
            return SheetsFault.SURVEYS.at(id, id);
        }
        return edition.plan().isPresent()
                ? SheetsFault.A_PLAN.at(id, id)
                : SheetsFault.NOT_OF_POINTS.at(id);
    }

    /** The units that are given points, in order of code. */
    public List<? extends Unit> assessed() {
        return registered.stream()
                .filter(unit -> methodology.units().assesses(unit.ref().code()))
                .toList();
    }

    public PointsScorer scorer() {
        return new PointsScorer(
                methodology,
                edition.registry(),
                registered.stream().<UnitRef>map(Unit::ref).toList());
    }
}
