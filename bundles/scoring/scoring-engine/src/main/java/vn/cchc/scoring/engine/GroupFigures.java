package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.estimation.Estimate;
import vn.cchc.scoring.estimation.SurveyEstimation;
import vn.cchc.survey.AnswerTable;

/**
 * Figures of an index for regions and for the groups of respondents that the year declares.
 *
 * <p>A region is computed from its provinces by the rule of the nation. A group of respondents is a
 * domain of the sample: all its members in one pot, with the weights of the design, and the error
 * of a domain whose size is itself a matter of chance (Särndal, Swensson, Wretman 1992, §10.3).
 *
 * <p>A group with fewer forms than the year publishes is withheld, and where it would be the only
 * one of its breakdown, so is the smallest other, since it could be worked out from the rest. A
 * region is withheld where one of its provinces is.
 */
public final class GroupFigures {
    /** Breakdown by the region a province lies in. */
    public static final String REGION = "region";

    /** A name no question can have, since it begins with a sign. */
    private static final String REGION_COLUMN = "=region";

    private static final double PERCENT = 100;

    private final ShareOfAnswers methodology;
    private final SamplingDesign design;
    private final Map<UnitRef, Long> population;
    private final Map<String, String> regions;
    private final NationalError regional;
    private final double level;

    /**
     * @param population registered population of every province
     * @param regions code of the region by code of the province; a province without one is in none
     */
    public GroupFigures(
            ShareOfAnswers methodology,
            SamplingDesign design,
            Map<UnitRef, Long> population,
            Map<String, String> regions) {
        this.methodology = methodology;
        this.design = design;
        this.population = population;
        this.regions = regions;
        this.regional = new NationalError(methodology.nation(), population);
        this.level = design.confidence().doubleValue() / PERCENT;
    }

    /**
     * @param provinces figures of this table, as {@link Scorer} makes them
     * @return by breakdown (regions first, then as declared), group in ascending order and node in
     *     the order of the form; refused where a row has no place in the design
     */
    public Verdict<List<GroupFigure>> of(AnswerTable table, List<Figure> provinces) {
        var designed = new DesignedTable(methodology, design).of(withRegions(table));
        var estimation =
                new SurveyEstimation(
                        designed.design(),
                        Set.copyOf(methodology.scale()),
                        methodology.satisfied(),
                        FigurePrecision.items(methodology),
                        levels(table));
        return estimation
                .of(designed.table())
                .map(estimates -> figures(designed.table(), estimates, provinces));
    }

    /** Answers of a question the table does not have are no breakdown. */
    private List<List<String>> levels(AnswerTable table) {
        var levels = new ArrayList<List<String>>();
        levels.add(List.of(REGION_COLUMN));
        breakdowns(table).forEach(question -> levels.add(List.of(question)));
        levels.add(List.of(provinceColumn()));
        return levels;
    }

    private List<String> breakdowns(AnswerTable table) {
        return methodology.breakdowns().stream()
                .filter(question -> table.column(question).isPresent())
                .toList();
    }

    private AnswerTable withRegions(AnswerTable table) {
        var province = table.column(provinceColumn()).orElseThrow();
        var columns = new ArrayList<>(table.columns());
        columns.add(
                AnswerTable.Column.of(
                        REGION_COLUMN,
                        table.rows(),
                        row -> province.value(row).map(regions::get).orElse(null)));
        return new AnswerTable(table.rows(), columns);
    }

    private List<GroupFigure> figures(
            AnswerTable table, List<SurveyEstimation.Figure> estimates, List<Figure> provinces) {
        var byLevel = new HashMap<String, Map<String, Map<String, Estimate>>>();
        for (var estimate : estimates) {
            if (!estimate.level().isEmpty()) {
                byLevel.computeIfAbsent(estimate.level().get(0), l -> new TreeMap<>())
                        .computeIfAbsent(estimate.unit().get(0), u -> new HashMap<>())
                        .put(estimate.item(), estimate.estimate());
            }
        }
        var figures = new ArrayList<GroupFigure>();
        var ofProvinces = byLevel.getOrDefault(provinceColumn(), Map.of());
        var forms = forms(table, REGION_COLUMN);
        byLevel.getOrDefault(REGION_COLUMN, Map.of())
                .forEach(
                        (region, pot) ->
                                figures.addAll(
                                        region(
                                                region,
                                                forms.get(region),
                                                pot,
                                                ofProvinces,
                                                provinces)));
        for (String question : breakdowns(table)) {
            figures.addAll(
                    groups(
                            question,
                            forms(table, question),
                            byLevel.getOrDefault(question, Map.of())));
        }
        return List.copyOf(figures);
    }

    private static Map<String, Integer> forms(AnswerTable table, String name) {
        var column = table.column(name).orElseThrow();
        var forms = new TreeMap<String, Integer>();
        for (int row = 0; row < table.rows(); row++) {
            column.value(row).ifPresent(code -> forms.merge(code, 1, Integer::sum));
        }
        return forms;
    }

    private List<GroupFigure> groups(
            String question,
            Map<String, Integer> forms,
            Map<String, Map<String, Estimate>> estimates) {
        Set<String> withheld = Suppression.withheld(forms, methodology.minimumAnswers());
        var figures = new ArrayList<GroupFigure>();
        estimates.forEach(
                (group, byCriterion) -> {
                    for (var node : methodology.criteria()) {
                        Estimate estimate = byCriterion.get(node.code());
                        boolean shown =
                                !withheld.contains(group) && !Double.isNaN(estimate.value());
                        figures.add(
                                new GroupFigure(
                                        question,
                                        group,
                                        forms.get(group),
                                        node.code(),
                                        shown
                                                ? Optional.of(published(estimate.value()))
                                                : Optional.empty(),
                                        shown
                                                ? PercentagePoints.error(estimate, level)
                                                : Optional.empty()));
                    }
                });
        return figures;
    }

    private BigDecimal published(double share) {
        return new BigDecimal(share)
                .movePointRight(2)
                .setScale(methodology.digits(), methodology.rounding());
    }

    private List<GroupFigure> region(
            String region,
            int forms,
            Map<String, Estimate> pot,
            Map<String, Map<String, Estimate>> ofProvinces,
            List<Figure> provinces) {
        var figures = new ArrayList<GroupFigure>();
        for (var node : methodology.criteria()) {
            var members = members(region, node.code(), provinces);
            boolean shown =
                    !members.isEmpty() && members.stream().allMatch(f -> f.value().isPresent());
            var exact = shown ? exact(members, pot.get(node.code())) : Optional.<Ratio>empty();
            figures.add(
                    new GroupFigure(
                            REGION,
                            region,
                            forms,
                            node.code(),
                            exact.map(e -> e.round(methodology.digits(), methodology.rounding())),
                            exact.flatMap(e -> error(e, node.code(), pot, ofProvinces, members))));
        }
        return figures;
    }

    /** Provinces of the region in which somebody answered. */
    private List<Figure> members(String region, String criterion, List<Figure> provinces) {
        return provinces.stream()
                .filter(f -> f.unit().kind() == UnitKind.PROVINCE)
                .filter(f -> f.criterion().equals(criterion) && f.exact().isPresent())
                .filter(f -> region.equals(regions.get(f.unit().code())))
                .toList();
    }

    private Optional<Ratio> exact(List<Figure> members, Estimate pot) {
        if (methodology.nation() == NationRule.POOLED_RESPONDENTS) {
            return Optional.of(Ratio.of(new BigDecimal(pot.value()).movePointRight(2)));
        }
        Ratio sum = Ratio.ZERO;
        long weights = 0;
        for (var member : members) {
            long weight =
                    methodology.nation() == NationRule.POPULATION_WEIGHTS
                            ? population.get(member.unit())
                            : 1;
            sum = sum.plus(Ratio.of(member.exact().orElseThrow()).times(weight));
            weights += weight;
        }
        return Optional.of(sum.dividedBy(weights));
    }

    private Optional<SamplingError> error(
            Ratio percent,
            String criterion,
            Map<String, Estimate> pot,
            Map<String, Map<String, Estimate>> ofProvinces,
            List<Figure> members) {
        var byUnit = new LinkedHashMap<String, Map<String, Estimate>>();
        byUnit.put("", pot);
        Set<String> codes = members.stream().map(f -> f.unit().code()).collect(Collectors.toSet());
        ofProvinces.forEach(
                (code, estimates) -> {
                    if (codes.contains(code)) {
                        byUnit.put(code, estimates);
                    }
                });
        double share = percent.round(17, RoundingMode.HALF_EVEN).doubleValue() / PERCENT;
        return PercentagePoints.error(
                regional.of(share, criterion, byUnit, members.get(0).unit().period()), level);
    }

    private String provinceColumn() {
        return methodology.units().get(UnitKind.PROVINCE.word());
    }
}
