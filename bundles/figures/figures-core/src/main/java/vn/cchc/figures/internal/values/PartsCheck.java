package vn.cchc.figures.internal.values;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.model.Problem;

/** Whether a total is the sum of its parts. */
public final class PartsCheck {
    private PartsCheck() {}

    /**
     * @param parts values that are there, by code
     */
    public static Optional<Problem> of(
            Indicator indicator, BigDecimal total, Map<String, BigDecimal> parts) {
        var missing = indicator.parts().stream().filter(code -> !parts.containsKey(code)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(ValueFault.PARTS_MISSING.at("value", String.join(", ", missing)));
        }
        var sum =
                indicator.parts().stream().map(parts::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return indicator.parts().isEmpty() || sum.compareTo(total) == 0
                ? Optional.empty()
                : Optional.of(
                        ValueFault.PARTS_SUM.at(
                                "value", total.toPlainString(), sum.toPlainString()));
    }
}
