package vn.cchc.scoring.estimation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.SampleFault;
import vn.cchc.scoring.faults.Where;
import vn.cchc.survey.AnswerTable;

/**
 * All figures of a survey: every item for the nation and for every unit of every breakdown, with
 * standard error, design effect and effective size.
 *
 * @param valid codes that are answers; anything else is a missing answer
 * @param satisfied those of them that mean "satisfied"
 * @param domains breakdowns, each a list of columns; the nation comes by itself
 */
public record SurveyEstimation(
        SampleDesign design,
        Set<String> valid,
        Set<String> satisfied,
        List<Item> items,
        List<List<String>> domains) {

    /**
     * One figure.
     *
     * @param level columns of the breakdown, empty for the nation
     * @param unit their values
     */
    public record Figure(List<String> level, List<String> unit, String item, Estimate estimate) {}

    public SurveyEstimation {
        valid = Set.copyOf(valid);
        satisfied = Set.copyOf(satisfied);
        items = List.copyOf(items);
        domains = copy(domains);
    }

    private static List<List<String>> copy(List<List<String>> domains) {
        var copy = new ArrayList<List<String>>();
        for (var level : domains) {
            copy.add(List.copyOf(level));
        }
        return List.copyOf(copy);
    }

    /** Every column that design, items and domains name, each once. */
    public List<String> columns() {
        var columns = new java.util.LinkedHashSet<String>(design.strata());
        design.weight().ifPresent(columns::add);
        for (var stage : design.stages()) {
            columns.addAll(stage.units());
            stage.size().ifPresent(columns::add);
        }
        domains.forEach(columns::addAll);
        items.forEach(item -> columns.addAll(item.columns()));
        return List.copyOf(columns);
    }

    /**
     * Nation first, then breakdowns as declared, their units in ascending order; rows with a blank
     * in a breakdown belong to none of its units. Refused with every problem of design and columns.
     */
    public Verdict<List<Figure>> of(AnswerTable table) {
        var missing = missingColumns(table);
        var sample = Sample.of(design, table);
        if (!missing.isEmpty() || sample.value().isEmpty()) {
            missing.addAll(sample.problems());
            return Verdict.refused(missing);
        }
        try {
            return Verdict.accepted(figures(table, new Estimator(sample.value().get())));
        } catch (LonelyStratum e) {
            return Verdict.refused(e.problem());
        }
    }

    private List<Problem> missingColumns(AnswerTable table) {
        var problems = new ArrayList<Problem>();
        var names = new java.util.LinkedHashSet<String>();
        items.forEach(item -> names.addAll(item.columns()));
        domains.forEach(names::addAll);
        for (String name : names) {
            if (table.column(name).isEmpty()) {
                problems.add(SampleFault.NO_ITEM_COLUMN.at(Where.column(name)));
            }
        }
        return problems;
    }

    private List<Figure> figures(AnswerTable table, Estimator estimator) {
        Map<String, Responses> responses = new HashMap<>();
        for (var item : items) {
            for (String name : item.columns()) {
                responses.computeIfAbsent(
                        name, n -> Responses.of(table.column(n).orElseThrow(), valid, satisfied));
            }
        }
        var figures = new ArrayList<Figure>();
        add(figures, List.of(), List.of(), estimator, estimator.sample().everybody(), responses);
        for (var level : domains) {
            units(table, level)
                    .forEach(
                            (unit, domain) ->
                                    add(figures, level, unit, estimator, domain, responses));
        }
        return List.copyOf(figures);
    }

    private void add(
            List<Figure> figures,
            List<String> level,
            List<String> unit,
            Estimator estimator,
            Domain domain,
            Map<String, Responses> responses) {
        for (var item : items) {
            var questions = item.columns().stream().map(responses::get).toList();
            figures.add(
                    new Figure(
                            level,
                            unit,
                            item.name(),
                            estimate(item, questions, estimator, domain)));
        }
    }

    /** A mean of shares has no simple random sample to compare with unless it is one share. */
    private static Estimate estimate(
            Item item, List<Responses> questions, Estimator estimator, Domain domain) {
        var pooled = Responses.pooled(questions);
        if (item.combination() == Item.Combination.POOLED || questions.size() == 1) {
            return estimator.estimate(pooled, domain);
        }
        var mean = estimator.meanOfShares(questions, domain);
        double effect = new DesignEffect(estimator).ofLinearised(mean, pooled, domain);
        return estimator.estimate(mean, domain, estimator.answers(pooled, domain), effect);
    }

    private static Map<List<String>, Domain> units(AnswerTable table, Collection<String> level) {
        var columns = level.stream().map(name -> table.column(name).orElseThrow()).toList();
        var rows = new TreeMap<List<String>, List<Integer>>(SurveyEstimation::inOrder);
        for (int row = 0; row < table.rows(); row++) {
            var unit = new ArrayList<String>();
            for (var column : columns) {
                column.value(row).ifPresent(unit::add);
            }
            if (unit.size() == columns.size()) {
                rows.computeIfAbsent(unit, u -> new ArrayList<>()).add(row);
            }
        }
        var units = new LinkedHashMap<List<String>, Domain>();
        rows.forEach(
                (unit, members) ->
                        units.put(
                                List.copyOf(unit),
                                new Domain(members.stream().mapToInt(r -> r).toArray())));
        return units;
    }

    private static int inOrder(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
