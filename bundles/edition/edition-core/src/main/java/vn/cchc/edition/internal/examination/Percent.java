package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.Optional;

/** Percentages as people write them in a file: digits, and a point before decimals. */
final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Empty when it is not a number from 0 to 100. */
    static Optional<BigDecimal> read(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,12})?")) {
            return Optional.empty();
        }
        var value = new BigDecimal(text);
        return value.compareTo(HUNDRED) > 0 ? Optional.empty() : Optional.of(value);
    }
}
