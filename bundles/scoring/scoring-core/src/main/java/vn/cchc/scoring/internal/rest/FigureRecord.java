package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import java.util.OptionalLong;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;

/**
 * A figure of one unit.
 *
 * @param id address of the unit
 * @param value percent as published
 * @param exact percent to twelve decimals
 * @param answered answers counted; left out when withheld
 * @param status {@code published}, {@code illustrative}, {@code draft}, {@code withheld} (too few
 *     forms) or {@code no-answers}
 */
public record FigureRecord(
        String id,
        String unit,
        LanguageText name,
        BigDecimal value,
        BigDecimal exact,
        Long answered,
        Long satisfied,
        int forms,
        Integer rank,
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
                figure.forms(),
                figure.rank().isPresent() ? figure.rank().getAsInt() : null,
                figure.status().word());
    }

    private static Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
