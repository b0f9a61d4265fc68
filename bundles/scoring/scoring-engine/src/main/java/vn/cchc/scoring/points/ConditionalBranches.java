package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.engine.Ratio;

/**
 * The scorer says first which case it is; each case has a rule of its own.
 *
 * @param branches rules by the word of the case, in the order of the edition
 */
public record ConditionalBranches(Map<String, ScoringRule> branches) implements ScoringRule {
    public ConditionalBranches {
        branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches));
    }

    @Override
    public Outcome points(Given given, BigDecimal maximum) {
        var chosen = GivenKind.require(Given.InBranch.class, given);
        ScoringRule rule = branches.get(chosen.branch());
        if (rule == null) {
            throw new IllegalArgumentException("There is no branch " + chosen.branch());
        }
        Outcome outcome = rule.points(chosen.given(), maximum);
        return outcome instanceof Outcome.Points points
                ? new Outcome.Points(points.points(), given.words(), points.because())
                : outcome;
    }

    /** Within the case that was chosen; at its best, the case that may earn more. */
    @Override
    public Optional<NextStep> next(Given given, BigDecimal maximum) {
        var chosen = GivenKind.require(Given.InBranch.class, given);
        return branches.get(chosen.branch())
                .next(chosen.given(), maximum)
                .map(
                        step ->
                                new NextStep(
                                        new Phrase()
                                                .add(chosen.branch() + ": ")
                                                .add(step.change())
                                                .text(),
                                        step.gain()))
                .or(() -> otherCase(given, maximum));
    }

    private Optional<NextStep> otherCase(Given given, BigDecimal maximum) {
        if (!(points(given, maximum) instanceof Outcome.Points now)) {
            return Optional.empty();
        }
        return branches.entrySet().stream()
                .max(Comparator.comparing(branch -> branch.getValue().most(maximum)))
                .map(best -> otherCase(best, now, maximum))
                .filter(step -> step.gain().compareTo(Ratio.ZERO) > 0);
    }

    private static NextStep otherCase(
            Map.Entry<String, ScoringRule> best, Outcome.Points now, BigDecimal maximum) {
        Ratio gain = Ratio.of(best.getValue().most(maximum)).plus(now.points().times(-1));
        return new NextStep(
                new Phrase()
                        .add("trường hợp ", "the case ")
                        .add("“" + best.getKey() + "”")
                        .add(" được tới mức cao nhất", " at its best")
                        .text(),
                gain);
    }

    @Override
    public BigDecimal most(BigDecimal maximum) {
        return branches.values().stream()
                .map(rule -> rule.most(maximum))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    @Override
    public LanguageText words() {
        var phrase = new Phrase();
        String first = branches.keySet().iterator().next();
        branches.forEach(
                (branch, rule) ->
                        phrase.add(branch.equals(first) ? "" : " | ")
                                .add(branch + ": ")
                                .add(rule.words()));
        return phrase.text();
    }

    @Override
    public Optional<Given> read(String cell) {
        int colon = cell.indexOf(':');
        String branch = colon < 0 ? "" : cell.substring(0, colon).strip();
        return Optional.ofNullable(branches.get(branch))
                .flatMap(rule -> rule.read(cell.substring(colon + 1).strip()))
                .map(given -> new Given.InBranch(branch, given));
    }

    @Override
    public LanguageText expects() {
        var phrase = new Phrase();
        branches.forEach(
                (branch, rule) -> {
                    if (!branch.equals(branches.keySet().iterator().next())) {
                        phrase.add("; hoặc ", "; or ");
                    }
                    phrase.add(branch + ": ").add(rule.expects());
                });
        return phrase.text();
    }
}
