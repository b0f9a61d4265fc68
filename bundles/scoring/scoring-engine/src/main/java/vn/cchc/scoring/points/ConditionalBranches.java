package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LanguageText;

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
