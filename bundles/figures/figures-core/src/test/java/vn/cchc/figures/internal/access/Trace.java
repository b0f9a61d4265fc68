package vn.cchc.figures.internal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;

/**
 * What the room holds at a time.
 *
 * @param values every version of every value of Hà Nội
 */
record Trace(List<Observation> values, WholeFigures.Stored stored) {

    static Trace of(WholeFigures room) {
        return new Trace(room.ofHanoi(), room.stored());
    }

    /** The same trace when nothing was written since. */
    Trace now(WholeFigures room) {
        return room.stored().equals(stored) ? this : of(room);
    }

    /** What somebody has done who may never do it, whatever else is agreed. */
    List<String> faults(Trace after, Asker by) {
        var faults = new ArrayList<String>();
        if (!values.equals(after.values)
                && !by.worksForTheAgency()
                && !(by.judges() && onlyJudged(after))) {
            faults.add("a value of the agency was written");
        }
        if (otherRules(after) && !by.keepsTheCatalogue()) {
            faults.add("definitions or time periods were written");
        }
        return faults;
    }

    private boolean otherRules(Trace after) {
        return stored.definitions() != after.stored.definitions()
                || stored.closedTimes() != after.stored.closedTimes();
    }

    private boolean onlyJudged(Trace after) {
        return values.size() == after.values.size()
                && IntStream.range(0, values.size())
                        .allMatch(i -> judged(values.get(i), after.values.get(i)));
    }

    private static boolean judged(Observation before, Observation after) {
        boolean decided =
                before.state() == State.SUBMITTED
                        && (after.state() == State.APPROVED || after.state() == State.REJECTED);
        return before.id().equals(after.id())
                && before.value().equals(after.value())
                && (before.state() == after.state() || decided);
    }
}
