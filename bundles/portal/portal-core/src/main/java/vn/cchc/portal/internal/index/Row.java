package vn.cchc.portal.internal.index;

import java.util.List;
import java.util.Optional;

/**
 * One unit of the ranking.
 *
 * @param anchor id of the row, to which the map leads
 * @param address where the unit is described
 * @param rank a dash where the unit is not ranked
 * @param band class of the index, where it has a name
 * @param certainty empty where the year does not say how its sample was drawn
 * @param cells the index and the contents, in the order of the columns
 */
public record Row(
        String anchor,
        String rank,
        String name,
        String address,
        Optional<String> band,
        List<Cell> cells,
        Optional<RankCertainty> certainty) {

    /** A value as shown, the address that explains it, and for the index its interval. */
    public record Cell(String value, String explanation, Optional<String> interval) {}
}
