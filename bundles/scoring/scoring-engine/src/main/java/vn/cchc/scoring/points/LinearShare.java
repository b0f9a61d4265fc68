package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/**
 * The share of the points that the percentage says: {@code part / whole * points}. All of them from
 * 100 %, none below a floor.
 *
 * @param floor least percentage that earns points
 * @param full what 100 % earns
 */
public record LinearShare(LanguageText measure, BigDecimal floor, Award full)
        implements ScoringRule {
    private static final Ratio HUNDRED = Ratio.of(100, 1);

    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        Ratio percent = GivenKind.require(Given.Percent.class, given).exact();
        Ratio all = Ratio.of(full.of(maximum));
        var because = new Phrase().add(measure);
        if (percent.compareTo(Ratio.of(floor)) < 0) {
            because.add(": dưới ", ": below ").add(floor).add(" % → 0 điểm", " % → 0 points");
            return new Outcome.Points(Ratio.ZERO, given.words(), because.text());
        }
        if (percent.compareTo(HUNDRED) >= 0) {
            because.add(": từ 100 % → ", ": from 100 % → ").add(full);
            return new Outcome.Points(all, given.words(), because.text());
        }
        because.add(": tỷ lệ × ", ": share × ").add(full);
        return new Outcome.Points(
                all.times(percent).dividedBy(HUNDRED), given.words(), because.text());
    }

    @Override
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        Ratio percent = GivenKind.require(Given.Percent.class, given).exact();
        Ratio all = Ratio.of(full.of(maximum));
        if (percent.compareTo(HUNDRED) >= 0 || full.of(maximum).signum() == 0) {
            return Optional.empty();
        }
        if (percent.compareTo(Ratio.of(floor)) < 0) {
            var change = Phrase.rise(given).add(floor).add(" %").text();
            return Optional.of(new NextStep(change, all.times(Ratio.of(floor)).dividedBy(HUNDRED)));
        }
        var change = Phrase.rise(given).add("100 %").text();
        Ratio left = HUNDRED.plus(percent.times(-1));
        return Optional.of(new NextStep(change, all.times(left).dividedBy(HUNDRED)));
    }

    @Override
    public BigDecimal most(BigDecimal maximum) {
        return full.of(maximum);
    }

    @Override
    public LanguageText words() {
        var phrase = new Phrase().add(measure).add(": tỷ lệ × ", ": share × ").add(full);
        return floor.signum() == 0
                ? phrase.text()
                : phrase.add("; dưới ", "; below ")
                        .add(floor)
                        .add(" % → 0 điểm", " % → 0 points")
                        .text();
    }

    @Override
    public Optional<Given> read(String cell) {
        return Cells.percent(cell);
    }

    @Override
    public LanguageText expects() {
        return new LanguageText(
                "tỷ lệ phần trăm (ví dụ 83.94) hoặc tử số/mẫu số (ví dụ 19/20)",
                "a percentage (for example 83.94) or part/whole (for example 19/20)");
    }
}
