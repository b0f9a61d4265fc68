package vn.cchc.scoring.internal.figures;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.edition.Methodology.Band;

/**
 * How many units published a value in a class.
 *
 * @param from inclusive
 * @param to exclusive, but for the last class
 */
public record BandCount(BigDecimal from, BigDecimal to, int units) {

    /** One count a class, in the order of the classes. */
    public static List<BandCount> of(List<Band> bands, List<BigDecimal> values) {
        return bands.stream()
                .map(band -> count(band, band.equals(bands.get(bands.size() - 1)), values))
                .toList();
    }

    private static BandCount count(Band band, boolean last, List<BigDecimal> values) {
        long units =
                values.stream()
                        .filter(value -> value.compareTo(band.from()) >= 0)
                        .filter(value -> value.compareTo(band.to()) < (last ? 1 : 0))
                        .count();
        return new BandCount(band.from(), band.to(), Math.toIntExact(units));
    }
}
