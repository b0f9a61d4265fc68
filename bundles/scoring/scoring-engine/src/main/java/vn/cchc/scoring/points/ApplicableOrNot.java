package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.LanguageText;

/**
 * A rule whose criterion may not apply to a unit.
 *
 * @param treatment what it means for the points then, by the edition
 */
public record ApplicableOrNot(ScoringRule rule, PointsOfCriteria.NotApplicable treatment)
        implements ScoringRule {
    private static final String NOT_APPLICABLE = "n/a";

    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        return given instanceof Given.NotApplicable
                ? new Outcome.NotApplicable(treatment)
                : rule.points(given, maximum);
    }

    @Override
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        return given instanceof Given.NotApplicable ? Optional.empty() : rule.next(given, maximum);
    }

    @Override
    public BigDecimal most(BigDecimal maximum) {
        return rule.most(maximum);
    }

    @Override
    public LanguageText words() {
        var phrase = new Phrase().add(rule.words());
        return switch (treatment) {
            case REDUCE_MAXIMUM ->
                    phrase.add(
                                    "; không áp dụng → trừ khỏi điểm tối đa",
                                    "; not applicable → taken out of the maximum")
                            .text();
            case FULL_POINTS ->
                    phrase.add("; không áp dụng → đủ điểm", "; not applicable → all points").text();
        };
    }

    @Override
    public Optional<Given> read(String cell) {
        return cell.equals(NOT_APPLICABLE)
                ? Optional.of(new Given.NotApplicable())
                : rule.read(cell);
    }

    @Override
    public LanguageText expects() {
        return new Phrase()
                .add(rule.expects())
                .add("; n/a nếu không áp dụng", "; n/a when it does not apply")
                .text();
    }
}
