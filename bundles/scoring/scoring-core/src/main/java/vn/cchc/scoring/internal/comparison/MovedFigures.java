package vn.cchc.scoring.internal.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Edition;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;
import vn.cchc.registry.Succession;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.YearComparison.Moved;
import vn.cchc.scoring.YearComparison.Value;
import vn.cchc.scoring.boundaries.BoundaryRecast;
import vn.cchc.scoring.boundaries.RecastAnswers;
import vn.cchc.scoring.engine.FigurePrecision;
import vn.cchc.scoring.engine.Scorer;
import vn.cchc.survey.AnswerTable;

/**
 * Computes the figures of a year on newer provinces from its frozen answers. A new province shows
 * nothing of a node for which one of its old ones was withheld, and the nation then no error: the
 * withheld one could be worked out from the others, which are published.
 */
final class MovedFigures {
    private final Registry registry;
    private final Period to;

    MovedFigures(Registry registry, Period to) {
        this.registry = registry;
        this.to = to;
    }

    Verdict<Figures> of(Result result, Edition edition, AnswerTable table) {
        var methodology = edition.shareOfAnswers().orElseThrow();
        return new BoundaryRecast(edition.registry(), to, new RegistryConcordance(registry, to))
                .of(table, methodology, edition.design())
                .flatMap(answers -> figures(result, answers));
    }

    private Verdict<Figures> figures(Result result, RecastAnswers answers) {
        var population = population();
        return new Scorer(answers.methodology(), to, population)
                .score(answers.table())
                .flatMap(figures -> precise(answers, population, figures))
                .map(figures -> shown(result, answers, figures));
    }

    private static Verdict<List<Figure>> precise(
            RecastAnswers answers, Map<UnitRef, Long> population, List<Figure> figures) {
        return answers.design()
                .map(design -> new FigurePrecision(answers.methodology(), design, population))
                .map(precision -> precision.errors(answers.table(), figures))
                .orElseGet(() -> Verdict.accepted(figures));
    }

    private Figures shown(Result result, RecastAnswers answers, List<Figure> figures) {
        var hidden = hidden(result, figures);
        var values = new HashMap<UnitRef, Map<String, Value>>();
        for (var figure : figures) {
            values.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                    .put(figure.criterion(), shown(figure, hidden));
        }
        var placement = answers.placement();
        return new Figures(
                values,
                Optional.of(
                        new Moved(
                                result.summary().registry(),
                                to,
                                placement.byCommune(),
                                placement.byProvince(),
                                placement.leftOut())));
    }

    private static Value shown(Figure figure, Map<String, Set<UnitRef>> hidden) {
        var units = hidden.getOrDefault(figure.criterion(), Set.of());
        if (units.contains(figure.unit())) {
            return Value.NONE;
        }
        boolean bare = figure.unit().kind() == UnitKind.NATION && !units.isEmpty();
        return new Value(figure.value(), bare ? Optional.empty() : figure.error());
    }

    /** By node, the new provinces with too few forms or with an old province that had. */
    private Map<String, Set<UnitRef>> hidden(Result result, List<Figure> figures) {
        var hidden = new HashMap<String, Set<UnitRef>>();
        for (var figure : figures) {
            if (withheld(figure)) {
                hidden.computeIfAbsent(figure.criterion(), c -> new HashSet<>()).add(figure.unit());
            }
        }
        for (var figure : result.figures()) {
            if (withheld(figure)) {
                registry.successors(figure.unit()).stream()
                        .map(Succession::to)
                        .forEach(
                                unit ->
                                        hidden.computeIfAbsent(
                                                        figure.criterion(), c -> new HashSet<>())
                                                .add(unit));
            }
        }
        return hidden;
    }

    private static boolean withheld(Figure figure) {
        return figure.unit().kind() == UnitKind.PROVINCE
                && figure.exact().isPresent()
                && figure.value().isEmpty();
    }

    private Map<UnitRef, Long> population() {
        var population = new HashMap<UnitRef, Long>();
        registry.provinces(to).forEach(p -> population.put(p.ref(), p.population()));
        return population;
    }
}
