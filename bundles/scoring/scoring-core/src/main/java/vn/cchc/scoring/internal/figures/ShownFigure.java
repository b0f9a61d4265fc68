package vn.cchc.scoring.internal.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.SamplingError;

/**
 * A figure as a certain reader may see it; what is withheld from him is empty.
 *
 * @param forms empty for an index of points
 * @param points empty for an index of answers
 */
public record ShownFigure(
        UnitRef unit,
        String criterion,
        OptionalLong answered,
        OptionalLong satisfied,
        OptionalInt forms,
        Optional<Figure.Points> points,
        Optional<BigDecimal> exact,
        Optional<BigDecimal> value,
        OptionalInt rank,
        Optional<SamplingError> error,
        Optional<RankSpread> rankSpread,
        FigureStatus status) {}
