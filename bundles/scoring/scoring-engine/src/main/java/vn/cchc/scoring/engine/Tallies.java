package vn.cchc.scoring.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.model.UnitRef;

/**
 * The counted answers of each province, all that scoring needs. Tables may be counted apart, on
 * other threads or machines, and added up: the sum is the same in any order.
 *
 * @param provinces every province with a form, in order of code
 */
public record Tallies(Map<UnitRef, Tally> provinces) {
    public Tallies {
        provinces = Collections.unmodifiableMap(new TreeMap<>(provinces));
    }

    public Tallies plus(Tallies other) {
        var sum = new TreeMap<>(provinces);
        other.provinces.forEach((unit, tally) -> sum.merge(unit, tally, Tally::plus));
        return new Tallies(sum);
    }

    /** All respondents in one pot. */
    public Tally pooled() {
        return provinces.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
