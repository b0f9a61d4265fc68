package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/** At most so many days after the deadline earn so many points; later there are none. */
public record DaysLateTable(LanguageText measure, Steps steps) implements ScoringRule {
    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        var days = BigDecimal.valueOf(GivenKind.require(Given.DaysLate.class, given).days());
        Optional<Steps.Step> step = steps.first(threshold -> days.compareTo(threshold) <= 0);
        var because = new Phrase().add(measure);
        step.ifPresentOrElse(
                s -> because.add(": chậm không quá ", ": at most ").add(s.threshold()),
                () -> because.add(": chậm hơn ", ": more than ").add(steps.last()));
        var award = Steps.award(step);
        return new Outcome.Points(
                Ratio.of(award.of(maximum)),
                given.words(),
                because.add(" ngày → ", " days late → ").add(award).text());
    }

    @Override
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        var days = BigDecimal.valueOf(GivenKind.require(Given.DaysLate.class, given).days());
        Predicate<BigDecimal> reached = threshold -> days.compareTo(threshold) <= 0;
        return steps.next(reached, maximum)
                .map(
                        step ->
                                new NextStep(
                                        change(days, step.threshold()),
                                        steps.gain(step, reached, maximum)));
    }

    private static LanguageText change(BigDecimal days, BigDecimal threshold) {
        var phrase = new Phrase().add("từ chậm ", "from ").add(days).add(" ngày ", " days late ");
        return threshold.signum() == 0
                ? phrase.add("thành đúng hạn", "to on time").text()
                : phrase.add("xuống không quá ", "to at most ")
                        .add(threshold)
                        .add(" ngày", " days")
                        .text();
    }

    @Override
    public BigDecimal most(BigDecimal maximum) {
        return steps.most(maximum);
    }

    @Override
    public LanguageText words() {
        var phrase = new Phrase().add(measure).add(":");
        for (var step : steps.steps()) {
            phrase.add(" chậm không quá ", " at most ")
                    .add(step.threshold())
                    .add(" ngày → ", " days late → ")
                    .add(step.award())
                    .add(";");
        }
        return phrase.add(" chậm hơn → 0 điểm", " later → 0 points").text();
    }

    @Override
    public Optional<Given> read(String cell) {
        return Cells.whole(cell).stream()
                .mapToObj(Given.DaysLate::new)
                .<Given>map(d -> d)
                .findFirst();
    }

    @Override
    public LanguageText expects() {
        return new LanguageText(
                "số ngày chậm, 0 là đúng hạn", "the number of days late, 0 for on time");
    }
}
