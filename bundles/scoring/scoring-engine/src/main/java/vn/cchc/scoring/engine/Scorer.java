package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.faults.CountFault;
import vn.cchc.survey.AnswerTable;

/**
 * Computes all figures of an edition from its answers. The same answers give the same figures,
 * whatever the order of the rows, the locale, the time zone or the machine.
 */
public final class Scorer {
    /** Digits of {@link Figure#exact()}. */
    public static final int EXACT_DIGITS = 12;

    private final ShareOfAnswers methodology;
    private final Period registry;
    private final Map<UnitRef, Long> population;
    private final IndexTree tree;

    /**
     * @param registry the system of units whose codes stand in the answers
     * @param population every province of that system with its registered population in persons;
     *     the numbers matter for {@link NationRule#POPULATION_WEIGHTS} only
     */
    public Scorer(ShareOfAnswers methodology, Period registry, Map<UnitRef, Long> population) {
        this.methodology = methodology;
        this.registry = registry;
        this.population = Map.copyOf(population);
        this.tree = new IndexTree(methodology);
    }

    /**
     * @return figures of the nation, then of every province in order of code, each in the order of
     *     the form; refused with every fault of the table
     */
    public Verdict<List<Figure>> score(AnswerTable table) {
        var counted = new AnswerCounter(methodology, registry, population.keySet()).count(table);
        return counted.value().map(this::score).orElseGet(() -> counted.map(t -> List.of()));
    }

    /** Scores answers that were counted elsewhere. */
    public Verdict<List<Figure>> score(Tallies tallies) {
        var problems = problems(tallies);
        return problems.isEmpty() ? Verdict.accepted(figures(tallies)) : Verdict.refused(problems);
    }

    private List<Problem> problems(Tallies tallies) {
        var problems = new ArrayList<Problem>();
        for (var unit : tallies.provinces().keySet()) {
            Long persons = population.get(unit);
            boolean weighted = methodology.nation() == NationRule.POPULATION_WEIGHTS;
            if (persons == null || weighted && persons <= 0) {
                problems.add(CountFault.NO_POPULATION.at(unit.toString(), registry));
            }
        }
        return problems;
    }

    private List<Figure> figures(Tallies tallies) {
        var exact = new TreeMap<UnitRef, Map<String, Ratio>>();
        for (var unit : new TreeSet<>(population.keySet())) {
            exact.put(unit, tree.fromTallies(tally(tallies, unit).codes()));
        }
        var nation = new Nation(methodology.nation(), tree, population).figures(tallies, exact);
        var figures = new ArrayList<>(unranked(UnitRef.nation(registry), tallies.pooled(), nation));
        var provinces = new ArrayList<Figure>();
        exact.forEach((u, ratios) -> provinces.addAll(unranked(u, tally(tallies, u), ratios)));
        figures.addAll(ranked(provinces));
        return List.copyOf(figures);
    }

    private static Tally tally(Tallies tallies, UnitRef unit) {
        return tallies.provinces().getOrDefault(unit, Tally.NONE);
    }

    private List<Figure> unranked(UnitRef unit, Tally tally, Map<String, Ratio> exact) {
        return methodology.criteria().stream()
                .map(c -> figure(unit, c, tally, Optional.ofNullable(exact.get(c.code()))))
                .toList();
    }

    private Figure figure(UnitRef unit, AskedCriterion node, Tally tally, Optional<Ratio> exact) {
        var leaves = tree.leavesOf(node);
        boolean enough = tally.forms() >= methodology.minimumAnswers();
        return new Figure(
                unit,
                node.code(),
                new Figure.Counts(
                        tally.count(leaves, methodology.scale()),
                        tally.count(leaves, methodology.satisfied()),
                        Math.toIntExact(tally.forms())),
                exact.map(ratio -> ratio.round(EXACT_DIGITS, RoundingMode.HALF_EVEN)),
                exact.filter(ratio -> enough).map(tree::publish),
                OptionalInt.empty());
    }

    private static List<Figure> ranked(List<Figure> figures) {
        var values = new HashMap<String, List<BigDecimal>>();
        for (var figure : figures) {
            var ofCriterion = values.computeIfAbsent(figure.criterion(), c -> new ArrayList<>());
            figure.value().ifPresent(ofCriterion::add);
        }
        var rankings = new HashMap<String, Ranking<BigDecimal>>();
        values.forEach((criterion, list) -> rankings.put(criterion, new Ranking<>(list)));
        return figures.stream().map(f -> ranked(f, rankings.get(f.criterion()))).toList();
    }

    private static Figure ranked(Figure figure, Ranking<BigDecimal> ranking) {
        return figure.ranked(figure.value().map(ranking::rank).orElse(OptionalInt.empty()));
    }
}
