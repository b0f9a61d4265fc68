package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PublishedFigure;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.scoring.engine.IndexTree;

/**
 * Whether the published figures can have come from the rule. A figure above figures that are all
 * published must be their mean, as near as rounding allows: half a unit in the last place for the
 * figures below and half a unit for the figure itself.
 */
final class PublishedFigures {
    private final Optional<Methodology<?>> methodology;
    private final List<PublishedFigure> figures;

    PublishedFigures(Edition edition) {
        this.methodology = edition.methodology();
        this.figures = edition.published();
    }

    /**
     * One sentence for each figure that contradicts the rule. Figures of an index of points are not
     * compared: what does not apply to a unit, and so its maxima, is not published.
     */
    List<String> contradictions() {
        return methodology
                .filter(ShareOfAnswers.class::isInstance)
                .map(ShareOfAnswers.class::cast)
                .map(this::contradictions)
                .orElse(List.of());
    }

    private List<String> contradictions(ShareOfAnswers answers) {
        var contradictions = new ArrayList<String>();
        for (String unit : units()) {
            Map<String, BigDecimal> known = of(unit);
            for (String code : known.keySet()) {
                AskedCriterion node = answers.criterion(code).orElseThrow();
                if (!node.leaf() && covered(node, known, answers)) {
                    compare(unit, code, known, answers, contradictions);
                }
            }
        }
        return contradictions;
    }

    private TreeSet<String> units() {
        var units = new TreeSet<String>();
        figures.forEach(figure -> units.add(figure.unit()));
        return units;
    }

    private Map<String, BigDecimal> of(String unit) {
        var known = new LinkedHashMap<String, BigDecimal>();
        figures.stream()
                .filter(figure -> figure.unit().equals(unit))
                .forEach(f -> f.value().ifPresent(value -> known.put(f.criterion(), value)));
        return known;
    }

    /** Whether every criterion below the node is below a published figure. */
    private static boolean covered(
            AskedCriterion node, Map<String, BigDecimal> known, ShareOfAnswers answers) {
        return answers.children(node.code()).stream()
                .allMatch(
                        c ->
                                known.containsKey(c.code())
                                        || !c.leaf() && covered(c, known, answers));
    }

    private static void compare(
            String unit,
            String code,
            Map<String, BigDecimal> known,
            ShareOfAnswers answers,
            List<String> told) {
        var below = new LinkedHashMap<>(known);
        BigDecimal published = below.remove(code);
        var computed =
                new IndexTree(answers).fromFigures(below).get(code).round(6, answers.rounding());
        BigDecimal unitInLastPlace = BigDecimal.ONE.movePointLeft(answers.digits());
        if (computed.subtract(published).abs().compareTo(unitInLastPlace) > 0) {
            told.add(unit + " " + code + ": published " + published + ", computed " + computed);
        }
    }

    private List<? extends Criterion> nodes() {
        return methodology.isPresent() ? methodology.get().criteria() : List.of();
    }

    /** One sentence for each pair of provinces whose ranks contradict their figures. */
    List<String> wrongRanks() {
        var wrong = new ArrayList<String>();
        for (var node : nodes()) {
            List<PublishedFigure> ranked =
                    figures.stream()
                            .filter(f -> f.criterion().equals(node.code()))
                            .filter(f -> f.rank().isPresent() && f.value().isPresent())
                            .sorted(Comparator.comparingInt(f -> f.rank().getAsInt()))
                            .toList();
            for (int i = 1; i < ranked.size(); i++) {
                compare(node.code(), ranked.get(i - 1), ranked.get(i), wrong);
            }
        }
        return wrong;
    }

    private static void compare(
            String code, PublishedFigure better, PublishedFigure worse, List<String> wrong) {
        int byValue = better.value().get().compareTo(worse.value().get());
        int byRank = Integer.compare(worse.rank().getAsInt(), better.rank().getAsInt());
        if (byValue != byRank) {
            wrong.add(
                    code
                            + ": province "
                            + better.unit()
                            + " has rank "
                            + better.rank().getAsInt()
                            + " with "
                            + better.value().get()
                            + ", province "
                            + worse.unit()
                            + " has rank "
                            + worse.rank().getAsInt()
                            + " with "
                            + worse.value().get());
        }
    }
}
