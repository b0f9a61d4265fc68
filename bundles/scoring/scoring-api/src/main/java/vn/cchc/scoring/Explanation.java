package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.edition.LegalAct;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * The way from a published figure back to its rule, its answers and the decision it rests on. Holds
 * only what the public may see: what is withheld is empty here too.
 *
 * @param result what it was computed from, by fingerprints
 * @param criterion the node of the tree
 * @param unitName name of the unit
 * @param value percent as published
 * @param rank among provinces; empty for the nation
 * @param error how far it may be from what asking everybody would have given
 * @param rankSpread how sure the rank is
 * @param calculation the rule with the numbers of this figure put in
 * @param parts what the figure is made of; empty for a criterion
 * @param pulls for an index of answers: what holds the figure down most against the other provinces
 *     of the region, the largest effect first; empty for the nation
 * @param region name of the region the comparison is made with
 * @param scored how its points came about; empty for an index of answers
 * @param basis the year's own words; empty when the very year bundle is no longer installed
 */
public record Explanation(
        ResultSummary result,
        Result.Node criterion,
        UnitRef unit,
        LanguageText unitName,
        Optional<BigDecimal> value,
        OptionalInt rank,
        Optional<SamplingError> error,
        Optional<RankSpread> rankSpread,
        LanguageText calculation,
        List<Part> parts,
        List<Pull> pulls,
        Optional<LanguageText> region,
        Optional<Scored> scored,
        Optional<Basis> basis) {
    public Explanation {
        parts = List.copyOf(parts);
        pulls = List.copyOf(pulls);
    }

    /**
     * A node directly below.
     *
     * @param criteria leaf criteria at or below it; in an index of answers it weighs by them
     * @param points empty for an index of answers
     */
    public record Part(
            Result.Node node,
            int criteria,
            Optional<BigDecimal> value,
            Optional<Figure.Points> points) {}

    /**
     * How points came about.
     *
     * @param points with their maximum and the band of the figure
     * @param leaf of a criterion that is given points; empty for a node above, for the nation, and
     *     when the very year bundle or the score sheet is gone
     * @param losses leaf criteria at or below that lose most points, the largest loss first
     */
    public record Scored(Figure.Points points, Optional<LeafScore> leaf, List<Loss> losses) {
        public Scored {
            losses = List.copyOf(losses);
        }
    }

    /**
     * @param rule by which the points are given
     * @param stages what was given at each stage, in the order of the round
     * @param gap the next step that would earn more; empty when nothing would
     */
    public record LeafScore(LanguageText rule, List<StageScore> stages, Optional<Gap> gap) {
        public LeafScore {
            stages = List.copyOf(stages);
        }
    }

    /**
     * @param stage word of the score sheet, for example {@code appraisal-2}
     * @param name the stage as people call it
     * @param given what the scorer gave
     * @param because which step of the rule applied
     * @param points exact to twelve decimals; empty where the criterion does not apply
     * @param counts whether this is what counts
     */
    public record StageScore(
            String stage,
            LanguageText name,
            LanguageText given,
            LanguageText because,
            Optional<BigDecimal> points,
            boolean counts) {}

    /**
     * @param change from what to what
     * @param points it would add, exact to twelve decimals
     */
    public record Gap(LanguageText change, BigDecimal points) {}

    /**
     * @param lost points that the criterion lacks to its maximum
     * @param gap the next step of it
     */
    public record Loss(Result.Node criterion, BigDecimal lost, Optional<Gap> gap) {}

    /**
     * A criterion below the figure that stands under the mean of the region.
     *
     * @param exact percent
     * @param regionMean mean of the region's provinces that have a figure, this one included,
     *     percent
     * @param effect what the figure would gain at the mean of the region, percentage points
     */
    public record Pull(
            Result.Node criterion, BigDecimal exact, BigDecimal regionMean, BigDecimal effect) {}

    /**
     * @param source where the criterion is from, as the year says
     * @param question name of the question in the form; empty for a group
     */
    public record Basis(LegalAct act, String source, Optional<String> question) {}
}
