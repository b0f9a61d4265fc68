package vn.cchc.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.RankSpread;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.estimation.Estimate;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.Sample;
import vn.cchc.scoring.estimation.SurveyEstimation;
import vn.cchc.scoring.ranking.RankReplication;
import vn.cchc.survey.AnswerTable;

/**
 * Adds to the figures of a survey what its sampling design says about their precision: standard
 * error, interval and design effect of every figure, interval of every rank, and groups of
 * provinces that cannot be told apart.
 */
public final class FigurePrecision {
    private static final String PROVINCE = "province";
    private static final double PERCENT = 100;

    private final ShareOfAnswers methodology;
    private final SamplingDesign design;
    private final NationalError nation;
    private final List<Item> items;
    private final double level;

    /**
     * @param population registered population of every province, for the nation's rule by
     *     population
     */
    public FigurePrecision(
            ShareOfAnswers methodology, SamplingDesign design, Map<UnitRef, Long> population) {
        this.methodology = methodology;
        this.design = design;
        this.nation = new NationalError(methodology.nation(), population);
        this.items = items(methodology);
        this.level = design.confidence().doubleValue() / PERCENT;
    }

    /** One item a node of the tree: the mean of the shares of its leaf criteria. */
    static List<Item> items(ShareOfAnswers methodology) {
        var tree = new IndexTree(methodology);
        return methodology.criteria().stream()
                .map(
                        node ->
                                new Item(
                                        node.code(),
                                        tree.leavesOf(node).stream()
                                                .map(leaf -> leaf.question().orElseThrow())
                                                .toList(),
                                        Item.Combination.MEAN))
                .toList();
    }

    /**
     * @param figures of this table, as {@link Scorer} makes them
     * @return the same figures in the same order with errors and rank spreads; refused where a row
     *     has no place in the design
     */
    public Verdict<List<Figure>> complete(AnswerTable table, List<Figure> figures) {
        return errors(table, figures)
                .map(
                        precise ->
                                spread(
                                        precise,
                                        spreads(
                                                new DesignedTable(methodology, design).of(table),
                                                precise)));
    }

    /** The same with errors alone, which needs no replications. */
    public Verdict<List<Figure>> errors(AnswerTable table, List<Figure> figures) {
        var designed = new DesignedTable(methodology, design).of(table);
        var estimation =
                new SurveyEstimation(
                        designed.design(),
                        java.util.Set.copyOf(methodology.scale()),
                        methodology.satisfied(),
                        items,
                        List.of(List.of(provinceColumn())));
        return estimation.of(designed.table()).map(estimates -> precise(estimates, figures));
    }

    private List<Figure> precise(List<SurveyEstimation.Figure> estimates, List<Figure> figures) {
        var byUnit = new HashMap<String, Map<String, Estimate>>();
        for (var estimate : estimates) {
            String unit = estimate.unit().isEmpty() ? "" : estimate.unit().get(0);
            byUnit.computeIfAbsent(unit, u -> new HashMap<>())
                    .put(estimate.item(), estimate.estimate());
        }
        return figures.stream()
                .map(figure -> figure.with(error(figure, byUnit), Optional.empty()))
                .toList();
    }

    private static List<Figure> spread(
            List<Figure> figures, Map<String, Map<String, RankSpread>> spreads) {
        var complete = new ArrayList<Figure>();
        for (var figure : figures) {
            complete.add(
                    figure.with(
                            figure.error(),
                            figure.rank().isPresent()
                                    ? Optional.ofNullable(
                                            spreads.getOrDefault(figure.criterion(), Map.of())
                                                    .get(figure.unit().code()))
                                    : Optional.empty()));
        }
        return List.copyOf(complete);
    }

    private Optional<SamplingError> error(
            Figure figure, Map<String, Map<String, Estimate>> byUnit) {
        if (figure.exact().isEmpty()) {
            return Optional.empty();
        }
        boolean national = figure.unit().kind() == UnitKind.NATION;
        double share = figure.exact().get().doubleValue() / PERCENT;
        Estimate estimate =
                national
                        ? nation.of(share, figure.criterion(), byUnit, figure.unit().period())
                        : byUnit.get(figure.unit().code()).get(figure.criterion());
        return PercentagePoints.error(estimate, level);
    }

    /** Spread of the rank by criterion and code of the province. */
    private Map<String, Map<String, RankSpread>> spreads(
            DesignedTable.Designed designed, List<Figure> figures) {
        var sample = Sample.of(designed.design(), designed.table()).orRefuse();
        var ranked =
                figures.stream()
                        .filter(figure -> figure.rank().isPresent())
                        .map(figure -> List.of(figure.criterion(), figure.unit().code()))
                        .collect(Collectors.toSet());
        var distributions =
                new RankReplication(
                                sample,
                                designed.table(),
                                provinceColumn(),
                                items,
                                methodology.scale(),
                                List.copyOf(methodology.satisfied()))
                        .run(
                                (item, unit) -> ranked.contains(List.of(item, unit)),
                                design.replications(),
                                design.seed(),
                                Runtime.getRuntime().availableProcessors());
        var spreads = new HashMap<String, Map<String, RankSpread>>();
        for (var distribution : distributions) {
            var ranking = ranking(figures, distribution.item());
            var groups = distribution.groups(ranking, level);
            var ofUnits = new HashMap<String, RankSpread>();
            for (String unit : ranking) {
                distribution
                        .interval(unit, level)
                        .ifPresent(
                                i ->
                                        ofUnits.put(
                                                unit,
                                                new RankSpread(
                                                        i.best(), i.worst(), groups.get(unit))));
            }
            spreads.put(distribution.item(), ofUnits);
        }
        return spreads;
    }

    /** Codes of the ranked provinces, the best first. */
    private static List<String> ranking(List<Figure> figures, String criterion) {
        return figures.stream()
                .filter(f -> f.criterion().equals(criterion) && f.rank().isPresent())
                .sorted(
                        java.util.Comparator.comparing((Figure f) -> f.exact().orElseThrow())
                                .reversed()
                                .thenComparing(f -> f.unit().code()))
                .map(f -> f.unit().code())
                .toList();
    }

    private String provinceColumn() {
        return methodology.units().get(PROVINCE);
    }
}
