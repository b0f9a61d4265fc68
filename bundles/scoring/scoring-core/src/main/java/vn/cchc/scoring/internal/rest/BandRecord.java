package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import vn.cchc.edition.Methodology.Band;

/**
 * A class of the published value.
 *
 * @param name letter or word by which it is known; left out where it has none
 * @param from inclusive, percent
 * @param to exclusive but for the last class, percent
 */
public record BandRecord(String name, BigDecimal from, BigDecimal to) {
    static BandRecord of(Band band) {
        return new BandRecord(band.name().orElse(null), band.from(), band.to());
    }
}
