package vn.cchc.figures.internal.values;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Key;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** Whether a value is implausibly far from the last approved one of the same unit. */
public final class JumpCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private JumpCheck() {}

    /**
     * @param approved of the same indicator and unit, any time
     */
    public static Optional<Problem> of(
            Candidate candidate, List<Observation> approved, LanguageText place) {
        if (candidate.jumpReason().isPresent()) {
            return Optional.empty();
        }
        return candidate
                .indicator()
                .jump()
                .flatMap(
                        limit ->
                                before(candidate.key(), approved)
                                        .filter(b -> beyond(candidate.value(), b.value(), limit))
                                        .map(b -> told(candidate, b, limit, place)));
    }

    static Optional<Observation> before(Key key, List<Observation> approved) {
        return approved.stream()
                .filter(o -> o.key().time().compareTo(key.time()) < 0)
                .max(Comparator.comparing(o -> o.key().time()));
    }

    /** Multiplied out, so that nothing is rounded; from zero every change is too large. */
    private static boolean beyond(BigDecimal value, BigDecimal before, BigDecimal limit) {
        var change = value.subtract(before).abs().multiply(HUNDRED);
        return change.compareTo(before.abs().multiply(limit)) > 0;
    }

    private static Problem told(
            Candidate candidate, Observation before, BigDecimal limit, LanguageText place) {
        return ValueFault.JUMP.at(
                place,
                candidate.value().toPlainString(),
                before.value().toPlainString(),
                before.key().time(),
                limit.toPlainString());
    }
}
