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
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        boolean done = GivenKind.require(Given.YesNo.class, given).yes();
        Award now = done ? yes : no;
        Award other = done ? no : yes;
        var gain = other.of(maximum).subtract(now.of(maximum));
        var change =
                new Phrase()
                        .add("từ ", "from ")
                        .add(given.words())
                        .add(" thành ", " to ")
                        .add(new Given.YesNo(!done).words());
        return gain.signum() > 0
                ? Optional.of(new NextStep(change.text(), Ratio.of(gain)))
                : Optional.empty();
    }

    @Override
    public BigDecimal most(BigDecimal maximum) {
        return yes.of(maximum).max(no.of(maximum));
    }

    @Override
    public LanguageText words() {
        return new Phrase()
                .add(measure)
                .add(": có → ", ": yes → ")
                .add(yes)
                .add("; không → ", "; no → ")
                .add(no)
                .text();
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
