package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/** Every matter that arose was handled, or none arose. */
public record AllHandledOrNoneArose(LanguageText measure, Award all, Award otherwise)
        implements ScoringRule {
    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        var matters = GivenKind.require(Given.Handled.class, given);
        boolean done = matters.handled() == matters.arisen();
        Award award = done ? all : otherwise;
        var because = new Phrase().add(measure).add(": ");
        if (matters.arisen() == 0) {
            because.add("không phát sinh", "none arose");
        } else if (done) {
            because.add("đã xử lý hết", "all handled");
        } else {
            because.add("chưa xử lý hết", "not all handled");
        }
        return new Outcome.Points(
                Ratio.of(award.of(maximum)), given.words(), because.add(" → ").add(award).text());
    }

    @Override
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        var matters = GivenKind.require(Given.Handled.class, given);
        long left = matters.arisen() - matters.handled();
        var gain = all.of(maximum).subtract(otherwise.of(maximum));
        return left > 0 && gain.signum() > 0
                ? Optional.of(
                        new NextStep(
                                new LanguageText(
                                        "xử lý nốt " + left + " trên " + matters.arisen(),
                                        "handle the remaining " + left + " of " + matters.arisen()),
                                Ratio.of(gain)))
                : Optional.empty();
    }

    @Override
    public BigDecimal most(BigDecimal maximum) {
        return all.of(maximum).max(otherwise.of(maximum));
    }

    @Override
    public LanguageText words() {
        return new Phrase()
                .add(measure)
                .add(": xử lý hết hoặc không phát sinh → ", ": all handled or none arose → ")
                .add(all)
                .add("; chưa hết → ", "; otherwise → ")
                .add(otherwise)
                .text();
    }

    @Override
    public Optional<Given> read(String cell) {
        String[] inputs = cell.split("/", -1);
        if (inputs.length != 2) {
            return Optional.empty();
        }
        OptionalLong handled = Cells.whole(inputs[0].strip());
        OptionalLong arisen = Cells.whole(inputs[1].strip());
        return handled.isPresent()
                        && arisen.isPresent()
                        && handled.getAsLong() <= arisen.getAsLong()
                ? Optional.of(new Given.Handled(handled.getAsLong(), arisen.getAsLong()))
                : Optional.empty();
    }

    @Override
    public LanguageText expects() {
        return new LanguageText(
                "số đã xử lý/số phát sinh (ví dụ 12/12; 0/0 là không phát sinh)",
                "handled/arisen (for example 12/12; 0/0 when none arose)");
    }
}
