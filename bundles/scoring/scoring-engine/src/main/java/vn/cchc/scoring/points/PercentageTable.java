package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/** At least such a percentage earns so many points; below the last step there are none. */
public record PercentageTable(LanguageText measure, Steps steps) implements ScoringRule {
    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        Ratio percent = GivenKind.require(Given.Percent.class, given).exact();
        Optional<Steps.Step> step =
                steps.first(threshold -> percent.compareTo(Ratio.of(threshold)) >= 0);
        var because = new Phrase().add(measure);
        step.ifPresentOrElse(
                s -> because.add(": từ ", ": from ").add(s.threshold()).add(" %"),
                () -> because.add(": dưới ", ": below ").add(steps.last()).add(" %"));
        var award = Steps.award(step);
        return new Outcome.Points(
                Ratio.of(award.of(maximum)), given.words(), because.add(" → ").add(award).text());
    }

    @Override
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        Ratio percent = GivenKind.require(Given.Percent.class, given).exact();
        Predicate<BigDecimal> reached = threshold -> percent.compareTo(Ratio.of(threshold)) >= 0;
        return steps.next(reached, maximum)
                .map(
                        step ->
                                new NextStep(
                                        Phrase.rise(given).add(step.threshold()).add(" %").text(),
                                        steps.gain(step, reached, maximum)));
    }

    @Override
    public BigDecimal most(BigDecimal maximum) {
        return steps.most(maximum);
    }

    @Override
    public LanguageText words() {
        var phrase = new Phrase().add(measure).add(":");
        for (var step : steps.steps()) {
            phrase.add(" từ ", " from ").add(step.threshold()).add(" % → ").add(step.award());
            phrase.add(";");
        }
        return phrase.add(" dưới ", " below ")
                .add(steps.last())
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
                "tỷ lệ phần trăm (ví dụ 95.5) hoặc tử số/mẫu số (ví dụ 19/20)",
                "a percentage (for example 95.5) or part/whole (for example 19/20)");
    }
}
