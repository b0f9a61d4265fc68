package vn.cchc.scoring.internal.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result;

/**
 * Decides what of a result may be shown to whom. Of a unit with too few forms the public sees that
 * it is there and nothing of its answers; and since such a unit could be worked out by taking all
 * others from the nation, the nation then shows its published value alone.
 */
public final class Disclosure {
    private Disclosure() {}

    /** For everybody. */
    public static List<ShownFigure> toThePublic(Result result) {
        var incomplete = criteriaWithAWithheldProvince(result);
        return result.figures().stream()
                .map(
                        figure ->
                                withheld(figure) || coversWithheld(figure, incomplete)
                                        ? bare(figure, result)
                                        : whole(figure, result))
                .toList();
    }

    /** For staff who have to judge a draft. */
    public static List<ShownFigure> toStaff(Result result) {
        return result.figures().stream().map(figure -> whole(figure, result)).toList();
    }

    private static Set<String> criteriaWithAWithheldProvince(Result result) {
        return result.figures().stream()
                .filter(figure -> figure.unit().kind() == UnitKind.PROVINCE)
                .filter(Disclosure::withheld)
                .map(Figure::criterion)
                .collect(Collectors.toSet());
    }

    private static boolean coversWithheld(Figure figure, Set<String> incomplete) {
        return figure.unit().kind() == UnitKind.NATION && incomplete.contains(figure.criterion());
    }

    private static boolean withheld(Figure figure) {
        return figure.exact().isPresent() && figure.value().isEmpty();
    }

    private static ShownFigure whole(Figure figure, Result result) {
        var counts = figure.counts();
        return new ShownFigure(
                figure.unit(),
                figure.criterion(),
                counts.map(c -> OptionalLong.of(c.answered())).orElse(OptionalLong.empty()),
                counts.map(c -> OptionalLong.of(c.satisfied())).orElse(OptionalLong.empty()),
                forms(figure),
                figure.points(),
                figure.exact(),
                figure.value(),
                figure.rank(),
                figure.error(),
                figure.rankSpread(),
                status(figure, result));
    }

    private static OptionalInt forms(Figure figure) {
        return figure.counts().map(c -> OptionalInt.of(c.forms())).orElse(OptionalInt.empty());
    }

    private static ShownFigure bare(Figure figure, Result result) {
        return new ShownFigure(
                figure.unit(),
                figure.criterion(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                forms(figure),
                figure.points(),
                Optional.empty(),
                figure.value(),
                figure.rank(),
                Optional.empty(),
                Optional.empty(),
                status(figure, result));
    }

    private static FigureStatus status(Figure figure, Result result) {
        if (figure.exact().isEmpty()) {
            return without(figure);
        }
        if (withheld(figure)) {
            return FigureStatus.WITHHELD;
        }
        if (!result.summary().published()) {
            return FigureStatus.DRAFT;
        }
        return result.summary().illustrative() ? FigureStatus.ILLUSTRATIVE : FigureStatus.PUBLISHED;
    }

    /** Nothing left of a maximum is not the same as something not given yet. */
    private static FigureStatus without(Figure figure) {
        return figure.points()
                .map(
                        p ->
                                p.points().isPresent()
                                        ? FigureStatus.NOT_APPLICABLE
                                        : FigureStatus.INCOMPLETE)
                .orElse(FigureStatus.NO_ANSWERS);
    }
}
