package vn.cchc.scoring.internal.explanation;

import java.util.List;
import java.util.Optional;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Province;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanation.Basis;
import vn.cchc.scoring.Explanation.Part;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;

/** Follows one figure of a published result back. */
final class FigureTrace {
    private final Result result;
    private final Optional<Edition> edition;
    private final Registry registry;
    private final PublicFigures figures;

    FigureTrace(Result result, Optional<Edition> edition, Registry registry) {
        this.result = result;
        this.edition = edition;
        this.registry = registry;
        this.figures = new PublicFigures(result);
    }

    /** A unit and a node the result has. */
    Explanation of(String unit, String criterion) {
        var figure = figures.of(unit, criterion);
        var node = figures.node(criterion);
        return new Explanation(
                result.summary(),
                node,
                figure.unit(),
                new UnitNames(registry).of(figure.unit()),
                figure.value(),
                figure.rank(),
                figure.error(),
                figure.rankSpread(),
                new Calculation(figures, edition.flatMap(Edition::shareOfAnswers)).of(figure, node),
                parts(figure, node),
                new Pulls(figures, registry).of(figure, node),
                region(figure),
                Optional.empty(),
                edition.map(e -> basis(e, criterion)));
    }

    private List<Part> parts(ShownFigure figure, Node node) {
        return figures.children(node.code()).stream()
                .map(
                        child ->
                                new Part(
                                        child,
                                        child.criteria(),
                                        figures.of(figure.unit().code(), child.code()).value(),
                                        Optional.empty()))
                .toList();
    }

    private Optional<LanguageText> region(ShownFigure figure) {
        return figure.unit().kind() == UnitKind.NATION
                ? Optional.empty()
                : registry.find(figure.unit())
                        .filter(Province.class::isInstance)
                        .map(province -> ((Province) province).region());
    }

    private static Basis basis(Edition edition, String criterion) {
        var asked =
                edition.shareOfAnswers().map(ShareOfAnswers::criteria).orElse(List.of()).stream()
                        .filter(c -> c.code().equals(criterion))
                        .findFirst();
        return new Basis(
                edition.legalAct(),
                asked.map(AskedCriterion::source).orElse(""),
                asked.flatMap(AskedCriterion::question));
    }
}
