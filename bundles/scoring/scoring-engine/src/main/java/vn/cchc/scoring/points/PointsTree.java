package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/**
 * The one place where points are added up. A leaf has the points of its rule; a node above has the
 * sum of the points and of the maxima below it; its index is {@code 100 * points / maximum}.
 *
 * <p>Source: values are per cent of the maximum (VietnamPlus on PAR INDEX 2016); that a node is the
 * sum of those below is inferred from the field maxima, which add up to 100.
 */
public final class PointsTree {
    private final PointsOfCriteria methodology;
    private final RuleBook rules;

    public PointsTree(PointsOfCriteria methodology) {
        this.methodology = methodology;
        this.rules = new RuleBook(methodology);
    }

    /**
     * The points of one unit.
     *
     * @param given what was given, by code of the leaf; what is missing has no entry
     * @throws IllegalArgumentException for a code that is no leaf, or a thing its rule does not ask
     *     for
     */
    public UnitPoints of(Map<String, Given> given) {
        given.keySet().forEach(this::requireLeaf);
        var outcomes = new LinkedHashMap<String, Outcome>();
        for (var leaf : methodology.leaves()) {
            Given value = given.get(leaf.code());
            outcomes.put(leaf.code(), value == null ? new Outcome.Missing() : outcome(leaf, value));
        }
        return new UnitPoints(Collections.unmodifiableMap(outcomes), nodes(outcomes));
    }

    /** The points of one leaf. */
    Outcome outcome(PointsCriterion leaf, Given given) {
        return rule(leaf).points(given, leaf.maximum());
    }

    /** The next step of a leaf that earns more. */
    Optional<NextStep> next(PointsCriterion leaf, Given given) {
        return rule(leaf).next(given, leaf.maximum());
    }

    /** The rule of a leaf as people read it. */
    LanguageText words(PointsCriterion leaf) {
        return rule(leaf).words();
    }

    /** What a cell gives for a leaf; empty when it is not what its rule asks for. */
    public Optional<Given> read(PointsCriterion leaf, String cell) {
        return rule(leaf).read(cell);
    }

    /** What {@link #read} takes for a leaf, in words. */
    public LanguageText expects(PointsCriterion leaf) {
        return rule(leaf).expects();
    }

    private ScoringRule rule(PointsCriterion leaf) {
        return rules.rule(leaf.rule().orElseThrow());
    }

    private void requireLeaf(String code) {
        if (methodology.criterion(code).filter(PointsCriterion::leaf).isEmpty()) {
            throw new IllegalArgumentException("Not a leaf criterion: " + code);
        }
    }

    /** From the last row up: parents stand before their children. */
    private Map<String, NodePoints> nodes(Map<String, Outcome> outcomes) {
        var sums = new HashMap<String, NodePoints>();
        var rows = methodology.criteria();
        for (int i = rows.size() - 1; i >= 0; i--) {
            PointsCriterion row = rows.get(i);
            if (row.leaf()) {
                sums.put(row.code(), leaf(outcomes.get(row.code()), row.maximum()));
            }
            NodePoints sum = sums.get(row.code());
            row.parent().ifPresent(parent -> sums.merge(parent, sum, NodePoints::plus));
        }
        var ordered = new LinkedHashMap<String, NodePoints>();
        rows.forEach(row -> ordered.put(row.code(), sums.get(row.code())));
        return Collections.unmodifiableMap(ordered);
    }

    private static NodePoints leaf(Outcome outcome, BigDecimal maximum) {
        if (outcome instanceof Outcome.Points points) {
            return new NodePoints(Optional.of(points.points()), maximum);
        }
        if (outcome instanceof Outcome.NotApplicable none) {
            return switch (none.treatment()) {
                case REDUCE_MAXIMUM -> new NodePoints(Optional.of(Ratio.ZERO), BigDecimal.ZERO);
                case FULL_POINTS -> new NodePoints(Optional.of(Ratio.of(maximum)), maximum);
            };
        }
        return new NodePoints(Optional.empty(), maximum);
    }
}
