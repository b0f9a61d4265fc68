package vn.cchc.scoring.internal.store;

import java.math.BigDecimal;

/** Numbers without the zeros that a wider column adds to them. */
final class ShortestDecimal {
    private ShortestDecimal() {}

    static BigDecimal of(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
