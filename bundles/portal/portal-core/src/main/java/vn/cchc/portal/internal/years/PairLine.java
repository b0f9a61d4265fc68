package vn.cchc.portal.internal.years;

import java.util.Optional;

/**
 * A figure in two years.
 *
 * @param code code of the node in both years, {@code II.4 → II.D}; empty for a province
 * @param main whether it stands out: the index and its contents
 * @param before as shown; a dash when there is none
 * @param change with its sign, as shown; empty when there is none
 * @param precision how sure the change is, as shown
 * @param dots empty when the two may not be compared, so that nothing invites to do it
 * @param why why they may not be compared
 */
public record PairLine(
        String code,
        String name,
        boolean main,
        String before,
        String now,
        Optional<String> change,
        Optional<String> precision,
        Optional<Dots> dots,
        Optional<String> why) {

    /** Places on the scale. */
    public record Dots(String before, String now) {}
}
