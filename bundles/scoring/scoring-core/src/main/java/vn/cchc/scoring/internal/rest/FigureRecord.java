package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import java.util.OptionalLong;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Figure.Points;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;

/**
 * A figure of one unit.
 *
 * @param id address of the unit
 * @param value percent as published
 * @param exact percent to twelve decimals
 * @param answered answers counted; left out when withheld
 * @param maximum most points after what does not apply was taken out; left out for an index of
 *     answers and for the nation
 * @param points points to twelve decimals
 * @param band class of the value, for an index of points
 * @param standardError percentage points; left out where the sample does not tell it
 * @param lower lower limit of the confidence interval, percent
 * @param upper upper limit, percent
 * @param degreesOfFreedom primary sampling units less strata
 * @param designEffect variance by that of a simple random sample of as many answers
 * @param rankBest smallest rank of the rank's interval
 * @param rankWorst largest rank of it
 * @param rankGroup provinces of one group cannot be told apart from its first; from 1
 * @param status {@code published}, {@code illustrative}, {@code draft}, {@code withheld} (too few
 *     forms), {@code no-answers}, {@code incomplete} (a score is missing) or {@code not-applicable}
 */
public record FigureRecord(
        String id,
        String unit,
        LanguageText name,
        BigDecimal value,
        BigDecimal exact,
        Long answered,
        Long satisfied,
        Integer forms,
        BigDecimal maximum,
        BigDecimal points,
        BandRecord band,
        Integer rank,
        BigDecimal standardError,
        BigDecimal lower,
        BigDecimal upper,
        Integer degreesOfFreedom,
        BigDecimal designEffect,
        Integer rankBest,
        Integer rankWorst,
        Integer rankGroup,
        String status) {

    static FigureRecord of(ShownFigure figure, UnitNames names) {
        return new FigureRecord(
                "/id/" + figure.unit().path(),
                figure.unit().code(),
                names.of(figure.unit()),
                figure.value().orElse(null),
                figure.exact().orElse(null),
                number(figure.answered()),
                number(figure.satisfied()),
                figure.forms().isPresent() ? figure.forms().getAsInt() : null,
                figure.points().flatMap(Points::maximum).orElse(null),
                figure.points().flatMap(Points::points).orElse(null),
                figure.points().flatMap(Points::band).map(BandRecord::of).orElse(null),
                figure.rank().isPresent() ? figure.rank().getAsInt() : null,
                figure.error().map(SamplingError::standardError).orElse(null),
                figure.error().map(SamplingError::lower).orElse(null),
                figure.error().map(SamplingError::upper).orElse(null),
                figure.error().map(SamplingError::degreesOfFreedom).orElse(null),
                figure.error().flatMap(SamplingError::designEffect).orElse(null),
                figure.rankSpread().map(RankSpread::best).orElse(null),
                figure.rankSpread().map(RankSpread::worst).orElse(null),
                figure.rankSpread().map(RankSpread::group).orElse(null),
                figure.status().word());
    }

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
