package vn.cchc.scoring.internal.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.edition.Edition;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
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
import vn.cchc.scoring.engine.FigurePrecision;
import vn.cchc.scoring.engine.Scorer;
import vn.cchc.survey.AnswerTable;

/**
 * Computes the figures of a year anew from its frozen answers. A province shows nothing when it, or
 * one of the old ones it was made of, was withheld, and the nation then no error: the withheld one
 * could be worked out from the others, which are published.
 */
final class RecomputedFigures {
    private final Registry registry;

    RecomputedFigures(Registry registry) {
        this.registry = registry;
    }

    /** On the units of the edition. */
    Verdict<Figures> of(Result result, Edition edition, AnswerTable table) {
        var answers =
                new Answers(
                        table,
                        edition.registry(),
                        edition.shareOfAnswers().orElseThrow(),
                        edition.design(),
                        Optional.empty());
        return figures(answers).map(figures -> shown(result, answers, figures));
    }

    /** On newer provinces. */
    Verdict<Figures> of(Result result, Edition edition, AnswerTable table, Period to) {
        var methodology = edition.shareOfAnswers().orElseThrow();
        return new BoundaryRecast(edition.registry(), to, new RegistryConcordance(registry, to))
                .of(table, methodology, edition.design())
                .map(
                        moved ->
                                new Answers(
                                        moved.table(),
                                        to,
                                        moved.methodology(),
                                        moved.design(),
                                        Optional.of(
                                                new Moved(
                                                        edition.registry(),
                                                        to,
                                                        moved.placement().byCommune(),
                                                        moved.placement().byProvince(),
                                                        moved.placement().leftOut()))))
                .flatMap(
                        answers ->
                                figures(answers).map(figures -> shown(result, answers, figures)));
    }

    /** What is computed from. */
    private record Answers(
            AnswerTable table,
            Period units,
            ShareOfAnswers methodology,
            Optional<SamplingDesign> design,
            Optional<Moved> moved) {}

    private Verdict<List<Figure>> figures(Answers answers) {
        var population = population(answers.units());
        return new Scorer(answers.methodology(), answers.units(), population)
                .score(answers.table())
                .flatMap(figures -> precise(answers, population, figures));
    }

    private static Verdict<List<Figure>> precise(
            Answers answers, Map<UnitRef, Long> population, List<Figure> figures) {
        return answers.design()
                .map(design -> new FigurePrecision(answers.methodology(), design, population))
                .map(precision -> precision.errors(answers.table(), figures))
                .orElseGet(() -> Verdict.accepted(figures));
    }

    private Figures shown(Result result, Answers answers, List<Figure> figures) {
        var hidden = hidden(result, answers, figures);
        var values = new HashMap<UnitRef, Map<String, Value>>();
        for (var figure : figures) {
            values.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                    .put(figure.criterion(), shown(figure, hidden));
        }
        return new Figures(values, answers.moved());
    }

    private static Value shown(Figure figure, Set<UnitRef> hidden) {
        if (hidden.contains(figure.unit())) {
            return Value.NONE;
        }
        boolean bare = figure.unit().kind() == UnitKind.NATION && !hidden.isEmpty();
        return new Value(figure.value(), bare ? Optional.empty() : figure.error());
    }

    /** Provinces with too few forms here, and those that hold one that was withheld before. */
    private Set<UnitRef> hidden(Result result, Answers answers, List<Figure> figures) {
        var hidden = new HashSet<UnitRef>();
        withheld(figures).forEach(hidden::add);
        withheld(result.figures()).flatMap(unit -> now(unit, answers)).forEach(hidden::add);
        return hidden;
    }

    private static Stream<UnitRef> withheld(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.unit().kind() == UnitKind.PROVINCE)
                .filter(figure -> figure.exact().isPresent() && figure.value().isEmpty())
                .map(Figure::unit);
    }

    private Stream<UnitRef> now(UnitRef unit, Answers answers) {
        return answers.moved().isEmpty()
                ? Stream.of(unit)
                : registry.successors(unit).stream().map(Succession::to);
    }

    private Map<UnitRef, Long> population(Period units) {
        var population = new HashMap<UnitRef, Long>();
        registry.provinces(units).forEach(p -> population.put(p.ref(), p.population()));
        return population;
    }
}
