package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/** At least so many earn so many points; below the last step there are none. */
public record CountTable(LanguageText measure, Steps steps) implements ScoringRule {
    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        var count = BigDecimal.valueOf(GivenKind.require(Given.Count.class, given).count());
        Optional<Steps.Step> step = steps.first(threshold -> count.compareTo(threshold) >= 0);
        var because = new Phrase().add(measure);
        step.ifPresentOrElse(
                s -> because.add(": từ ", ": at least ").add(s.threshold()),
                () -> because.add(": ít hơn ", ": fewer than ").add(steps.last()));
        var award = Steps.award(step);
        return new Outcome.Points(
                Ratio.of(award.of(maximum)), given.words(), because.add(" → ").add(award).text());
    }

    @Override
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        var count = BigDecimal.valueOf(GivenKind.require(Given.Count.class, given).count());
        Predicate<BigDecimal> reached = threshold -> count.compareTo(threshold) >= 0;
        return steps.next(reached, maximum)
                .map(
                        step ->
                                new NextStep(
                                        Phrase.rise(given).add(step.threshold()).text(),
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
            phrase.add(" từ ", " at least ").add(step.threshold()).add(" → ").add(step.award());
            phrase.add(";");
        }
        return phrase.add(" ít hơn ", " fewer than ")
                .add(steps.last())
                .add(" → 0 điểm", " → 0 points")
                .text();
    }

    @Override
    public Optional<Given> read(String cell) {
        return Cells.whole(cell).stream().mapToObj(Given.Count::new).<Given>map(c -> c).findFirst();
    }

    @Override
    public LanguageText expects() {
        return new LanguageText("số đếm (ví dụ 2)", "a count (for example 2)");
    }
}
