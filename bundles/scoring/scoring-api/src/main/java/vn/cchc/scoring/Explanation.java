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
 * @param pulls what holds the figure down most against the other provinces of the region, the
 *     largest effect first; empty for the nation
 * @param region name of the region the comparison is made with
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
        Optional<Basis> basis) {
    public Explanation {
        parts = List.copyOf(parts);
        pulls = List.copyOf(pulls);
    }

    /**
     * A node directly below.
     *
     * @param criteria leaf criteria at or below it, by which it weighs
     */
    public record Part(Result.Node node, int criteria, Optional<BigDecimal> value) {}

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
