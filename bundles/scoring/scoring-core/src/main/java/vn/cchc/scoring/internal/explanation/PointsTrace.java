package vn.cchc.scoring.internal.explanation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.edition.Edition;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanation.Basis;
import vn.cchc.scoring.Explanation.Loss;
import vn.cchc.scoring.Explanation.Part;
import vn.cchc.scoring.Explanation.Scored;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.points.LeafTrace;

/** Follows one figure of a published result of points back. */
final class PointsTrace {
    private static final int MOST = 10;

    private final Result result;
    private final Optional<Edition> edition;
    private final List<LeafTrace> traces;
    private final UnitNames names;
    private final PublicFigures figures;

    /**
     * @param edition the very one the result was computed with
     * @param traces of all units; empty when the edition or the score sheet is gone
     */
    PointsTrace(Result result, Optional<Edition> edition, List<LeafTrace> traces, UnitNames names) {
        this.result = result;
        this.edition = edition;
        this.traces = traces;
        this.names = names;
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
                names.of(figure.unit()),
                figure.value(),
                figure.rank(),
                Optional.empty(),
                Optional.empty(),
                new PointsCalculation(figures, edition).of(figure, node, trace(figure, criterion)),
                parts(figure, node),
                List.of(),
                Optional.empty(),
                Optional.of(scored(figure, node)),
                edition.map(e -> basis(e, criterion)));
    }

    private List<Part> parts(ShownFigure figure, Node node) {
        return figures.children(node.code()).stream()
                .map(child -> part(child, figures.of(figure.unit().code(), child.code())))
                .toList();
    }

    private static Part part(Node child, ShownFigure figure) {
        return new Part(child, child.criteria(), figure.value(), figure.points());
    }

    private Scored scored(ShownFigure figure, Node node) {
        return new Scored(
                figure.points().orElseThrow(),
                trace(figure, node.code()).map(LeafWords::of),
                figures.children(node.code()).isEmpty() ? List.of() : losses(figure, node));
    }

    private Optional<LeafTrace> trace(ShownFigure figure, String criterion) {
        return ofUnit(figure).filter(trace -> trace.criterion().equals(criterion)).findFirst();
    }

    private Stream<LeafTrace> ofUnit(ShownFigure figure) {
        return traces.stream().filter(trace -> trace.unit().equals(figure.unit()));
    }

    private List<Loss> losses(ShownFigure figure, Node node) {
        Set<String> below =
                figures.leaves(node).stream()
                        .map(Node::code)
                        .collect(Collectors.toCollection(HashSet::new));
        return ofUnit(figure)
                .filter(trace -> below.contains(trace.criterion()))
                .flatMap(trace -> loss(trace).stream())
                .sorted(
                        Comparator.comparing(Loss::lost)
                                .reversed()
                                .thenComparing(loss -> loss.criterion().code()))
                .limit(MOST)
                .toList();
    }

    private Optional<Loss> loss(LeafTrace trace) {
        return LeafWords.lost(trace)
                .map(lost -> new Loss(figures.node(trace.criterion()), lost, LeafWords.gap(trace)));
    }

    private static Basis basis(Edition edition, String criterion) {
        return new Basis(
                edition.legalAct(),
                edition.pointsOfCriteria()
                        .flatMap(points -> points.criterion(criterion))
                        .map(PointsCriterion::source)
                        .orElse(""),
                Optional.empty());
    }
}
