package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.edition.PointsRule.Award;

/** Points as people write them in a file. */
final class Points {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NUMBER = "[0-9]{1,3}(\\.[0-9]{1,4})?";

    private Points() {}

    /** Above 0 and up to 100. */
    static Optional<BigDecimal> maximum(String text) {
        return number(text).filter(n -> n.signum() > 0);
    }

    /** {@code 1.5} points, or {@code 50%} of the maximum. */
    static Optional<Award> award(String text) {
        boolean ofMaximum = text.endsWith("%");
        String digits = ofMaximum ? text.substring(0, text.length() - 1).strip() : text;
        return number(digits).map(amount -> new Award(amount, ofMaximum));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches(NUMBER)
                ? Optional.of(new BigDecimal(text)).filter(n -> n.compareTo(HUNDRED) <= 0)
                : Optional.empty();
    }
}
