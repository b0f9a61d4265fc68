package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/** Done as required, or not. */
public record YesNoRule(LanguageText measure, Award yes, Award no) implements ScoringRule {
    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        boolean done = GivenKind.require(Given.YesNo.class, given).yes();
        Award award = done ? yes : no;
        LanguageText because =
                new Phrase().add(measure).add(": ").add(given.words()).add(" → ").add(award).text();
        return new Outcome.Points(Ratio.of(award.of(maximum)), given.words(), because);
    }

    @Override
    public Optional<Given> read(String cell) {
        return switch (cell) {
            case "yes" -> Optional.of(new Given.YesNo(true));
            case "no" -> Optional.of(new Given.YesNo(false));
            default -> Optional.empty();
        };
    }

    @Override
    public LanguageText expects() {
        return new LanguageText("yes (có) hoặc no (không)", "yes or no");
    }
}
