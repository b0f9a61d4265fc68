package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.edition.LegalAct;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Figure;

/**
 * Why a figure is what it is.
 *
 * @param figure address of the figure in the graph
 * @param unit address of the unit
 * @param calculation the rule with the numbers of this figure put in
 * @param parts what it is made of; empty for a criterion
 * @param region name of the region it is compared with
 * @param pulls what holds it down most against the region, the largest effect first
 * @param scored how points came about; left out for an index of answers
 * @param act number, date and title of the decision; left out when the year is no longer installed
 * @param source where the criterion is from
 * @param question name of the question in the form
 */
public record ExplanationRecord(
        ResultRecord result,
        String figure,
        String unit,
        LanguageText unitName,
        String criterion,
        LanguageText criterionName,
        BigDecimal value,
        LanguageText calculation,
        List<PartRecord> parts,
        LanguageText region,
        List<PullRecord> pulls,
        ScoredRecord scored,
        ActRecord act,
        String source,
        String question) {

    /**
     * @param criteria leaf criteria at or below it
     * @param maximum left out for an index of answers, like {@code points}
     */
    public record PartRecord(
            String criterion,
            LanguageText name,
            int criteria,
            BigDecimal value,
            BigDecimal maximum,
            BigDecimal points) {}

    /**
     * @param effect what the figure would gain at the mean of the region, percentage points
     */
    public record PullRecord(
            String criterion,
            LanguageText name,
            BigDecimal exact,
            BigDecimal regionMean,
            BigDecimal effect) {}

    /** A decision. */
    public record ActRecord(String number, String date, LanguageText title) {
        static ActRecord of(LegalAct act) {
            return new ActRecord(act.number(), act.date().toString(), act.title());
        }
    }

    public static ExplanationRecord of(Explanation e) {
        return new ExplanationRecord(
                ResultRecord.toThePublic(e.result()),
                "/id/index/%s/%s/%s/%s"
                        .formatted(
                                e.result().edition(),
                                e.unit().kind().word(),
                                e.unit().code(),
                                e.criterion().code()),
                "/id/" + e.unit().path(),
                e.unitName(),
                e.criterion().code(),
                e.criterion().name(),
                e.value().orElse(null),
                e.calculation(),
                e.parts().stream().map(ExplanationRecord::part).toList(),
                e.region().orElse(null),
                e.pulls().stream().map(ExplanationRecord::pull).toList(),
                e.scored().map(ScoredRecord::of).orElse(null),
                e.basis().map(basis -> ActRecord.of(basis.act())).orElse(null),
                e.basis().map(Explanation.Basis::source).orElse(null),
                e.basis().flatMap(Explanation.Basis::question).orElse(null));
    }

    private static PartRecord part(Explanation.Part part) {
        return new PartRecord(
                part.node().code(),
                part.node().name(),
                part.criteria(),
                part.value().orElse(null),
                part.points().flatMap(Figure.Points::maximum).orElse(null),
                part.points().flatMap(Figure.Points::points).orElse(null));
    }

    private static PullRecord pull(Explanation.Pull pull) {
        return new PullRecord(
                pull.criterion().code(),
                pull.criterion().name(),
                pull.exact(),
                pull.regionMean(),
                pull.effect());
    }
}
