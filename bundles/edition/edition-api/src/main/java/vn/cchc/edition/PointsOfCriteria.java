package vn.cchc.edition;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.UnitKind;

/**
 * Leaves are given points by rules; the figure of a node is its points in percent of its maximum.
 *
 * @param notApplicable what a criterion that does not apply to a unit does to its points
 * @param nation how the national figure is made
 * @param ties how units with equal figures are ranked
 * @param officialsSurvey how answers of officials become points, where the year says so
 */
public record PointsOfCriteria(
        List<PointsCriterion> criteria,
        List<PointsRule> rules,
        Units units,
        NotApplicable notApplicable,
        NationRule nation,
        Ties ties,
        int digits,
        RoundingMode rounding,
        List<Band> bands,
        Map<String, String> sources,
        Optional<OfficialsSurvey> officialsSurvey)
        implements Methodology<PointsCriterion> {
    public static final String KIND = "points";

    public PointsOfCriteria {
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
    }

    /** Without a survey of its own: whoever scores says what the officials answered. */
    public PointsOfCriteria(
            List<PointsCriterion> criteria,
            List<PointsRule> rules,
            Units units,
            NotApplicable notApplicable,
            NationRule nation,
            Ties ties,
            int digits,
            RoundingMode rounding,
            List<Band> bands,
            Map<String, String> sources) {
        this(
                criteria,
                rules,
                units,
                notApplicable,
                nation,
                ties,
                digits,
                rounding,
                bands,
                sources,
                Optional.empty());
    }

    /**
     * Who is assessed.
     *
     * @param scope {@code PROVINCE} or {@code MINISTRY}
     * @param assessed codes; empty when all units of the period are
     * @param notRanked codes of units that are assessed and get no rank
     */
    public record Units(UnitKind scope, Set<String> assessed, Set<String> notRanked) {
        public Units {
            assessed = Set.copyOf(assessed);
            notRanked = Set.copyOf(notRanked);
        }

        public boolean assesses(String code) {
            return assessed.isEmpty() || assessed.contains(code);
        }
    }

    /** What a criterion that does not apply to a unit does. */
    public enum NotApplicable {
        /** Its points are taken out of the maximum. */
        REDUCE_MAXIMUM,
        /** It earns all its points. */
        FULL_POINTS
    }

    /** Whose exact figures the nation is the plain mean of. */
    public enum NationRule {
        MEAN_OF_ASSESSED_UNITS,
        MEAN_OF_RANKED_UNITS
    }

    /** Who shares a rank. The ranks that are taken up by sharing are skipped (1, 2, 2, 4). */
    public enum Ties {
        /** Units with the same published figure. */
        SAME_RANK,
        /** Only units whose figures are equal before rounding. */
        SAME_RANK_IF_EXACT
    }

    @Override
    public String kind() {
        return KIND;
    }

    public Optional<PointsRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
