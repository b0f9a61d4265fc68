package vn.cchc.scoring.officials;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.engine.Ratio;

/**
 * What the officials gave a unit for a criterion.
 *
 * @param exact percent before rounding; empty when a group is too small
 * @param percent rounded once, as it is handed over to the score sheet
 * @param points exact points that the rule of the criterion gives for the rounded percentage
 * @param tooFew forms of the groups that answered less often than the survey asks for; how often is
 *     not told
 */
public record OfficialsScore(
        UnitRef unit,
        String criterion,
        Optional<Ratio> exact,
        Optional<BigDecimal> percent,
        Optional<Ratio> points,
        List<String> tooFew) {
    public OfficialsScore {
        tooFew = List.copyOf(tooFew);
    }
}
