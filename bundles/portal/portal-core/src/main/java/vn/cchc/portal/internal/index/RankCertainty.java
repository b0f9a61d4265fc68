package vn.cchc.portal.internal.index;

import java.util.Optional;

/**
 * How sure the place of a province in the ranking is.
 *
 * @param ranks first and last rank of the interval, as shown
 * @param shaded whether the row is shaded: groups that cannot be told apart take turns
 * @param dot place of the value on the scale
 */
public record RankCertainty(String ranks, boolean shaded, String dot, Optional<Whisker> whisker) {}
