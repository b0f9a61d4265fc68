package vn.cchc.campaign.internal.outcomes;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.Outcome.Count;
import vn.cchc.campaign.Outcome.QuestionOutcome;

/**
 * Withholds counts that could show a person: those of fewer than ten and, where only one of a
 * question is withheld, the next smallest, because the total is known (Willenborg and de Waal,
 * Elements of Statistical Disclosure Control, 2001, ch. 6). Nobody is no group, so a count of
 * nobody is shown unless it is needed to hide another.
 */
public final class Disclosure {
    static final int LEAST = 10;

    private Disclosure() {}

    public static Outcome guard(Outcome outcome) {
        return new Outcome(
                outcome.campaign(),
                outcome.responses(),
                true,
                outcome.questions().stream().map(Disclosure::guard).toList());
    }

    private static QuestionOutcome guard(QuestionOutcome question) {
        int answered = question.answered().orElse(0);
        boolean few = answered < LEAST;
        var withheld = few ? all(question) : withheld(question.counts());
        return new QuestionOutcome(
                question.path(),
                question.group(),
                question.label(),
                few ? OptionalInt.empty() : question.answered(),
                IntStream.range(0, question.counts().size())
                        .mapToObj(i -> shown(question.counts().get(i), withheld.contains(i)))
                        .toList());
    }

    private static Set<Integer> all(QuestionOutcome question) {
        return IntStream.range(0, question.counts().size()).boxed().collect(Collectors.toSet());
    }

    private static Set<Integer> withheld(List<Count> counts) {
        var small =
                IntStream.range(0, counts.size())
                        .filter(i -> value(counts, i) > 0 && value(counts, i) < LEAST)
                        .boxed()
                        .collect(Collectors.toSet());
        if (small.size() == 1) {
            IntStream.range(0, counts.size())
                    .filter(i -> !small.contains(i))
                    .boxed()
                    .min(Comparator.comparingInt((Integer i) -> rank(value(counts, i))))
                    .ifPresent(small::add);
        }
        return small;
    }

    /** A count of nobody hides nothing; it is taken when there is no other. */
    private static int rank(int count) {
        return count == 0 ? Integer.MAX_VALUE : count;
    }

    private static int value(List<Count> counts, int i) {
        return counts.get(i).count().orElse(0);
    }

    private static Count shown(Count count, boolean withheld) {
        return withheld ? new Count(count.code(), count.label(), OptionalInt.empty()) : count;
    }
}
