package vn.cchc.scoring.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifferences;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.scoring.internal.faults.ComparisonFault;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Compares published results, and computes a year anew where the units ask for it. */
@Component
public final class PublishedComparisons implements Comparisons {
    /** Answers are read whole to be moved; what came out is kept for so many years and units. */
    private static final int KEPT = 8;

    private final Results results;
    private final Editions editions;
    private final EditionDifferences differences;
    private final AnswerSets answerSets;
    private final Registry registry;
    private final Map<String, Figures> moved =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Figures> eldest) {
                    return size() > KEPT;
                }
            };

    @Activate
    public PublishedComparisons(
            @Reference Results results,
            @Reference Editions editions,
            @Reference EditionDifferences differences,
            @Reference AnswerSets answerSets,
            @Reference Registry registry) {
        this.results = results;
        this.editions = editions;
        this.differences = differences;
        this.answerSets = answerSets;
        this.registry = registry;
    }

    @Override
    public YearComparison between(EditionId earlier, EditionId later, Optional<Period> on) {
        requireOrder(earlier, later);
        var before = results.published(earlier);
        var after = results.published(later);
        refuse(
                Refusal.Kind.NOT_FOUND,
                Stream.of(unpublished(earlier, before), unpublished(later, after)));
        return compared(before.orElseThrow(), after.orElseThrow(), on);
    }

    private YearComparison compared(Result before, Result after, Optional<Period> on) {
        var oldYear = edition(before);
        var newYear = edition(after);
        refuse(Refusal.Kind.CONFLICT, Stream.of(gone(before, oldYear), gone(after, newYear)));
        on.ifPresent(period -> requireMovable(period, List.of(oldYear.get(), newYear.get())));
        var difference = differences.between(oldYear.get(), newYear.get(), on);
        var earlier = figures(before, oldYear.get(), on);
        var later = figures(after, newYear.get(), on);
        var level = level(before, after);
        boolean sameUnits = before.summary().registry().equals(after.summary().registry());
        return new YearComparison(
                new Side(before.summary(), earlier.moved()),
                new Side(after.summary(), later.moved()),
                on.or(() -> sameUnits ? Optional.of(after.summary().registry()) : Optional.empty()),
                registry.fingerprint(),
                level,
                before.summary().illustrative() || after.summary().illustrative(),
                difference,
                new Pairs(earlier, later, difference, level).list());
    }

    private Optional<Edition> edition(Result result) {
        return result.summary().year(editions);
    }

    private static Optional<BigDecimal> level(Result before, Result after) {
        return after.precision().or(before::precision).map(Precision::confidence);
    }

    private Figures figures(Result result, Edition edition, Optional<Period> on) {
        return on.filter(period -> !period.equals(edition.registry()))
                .map(period -> moved(result, edition, period))
                .orElseGet(() -> Figures.published(result));
    }

    private Figures moved(Result result, Edition edition, Period to) {
        String key =
                String.join(" ", result.summary().id(), to.code(), registry.fingerprint().sha256());
        // One at a time: a year is read whole, and the next one who asks finds it kept.
        synchronized (moved) {
            var kept = moved.get(key);
            if (kept == null) {
                var table = answerSets.open(answers(result).id());
                kept = new MovedFigures(registry, to).of(result, edition, table).orRefuse();
                moved.put(key, kept);
            }
            return kept;
        }
    }

    private AnswerSet answers(Result result) {
        String id = result.summary().input().id();
        return answerSets
                .find(id)
                .filter(
                        set ->
                                set.content()
                                        .filter(result.summary().input().content()::equals)
                                        .isPresent())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.CONFLICT,
                                        ComparisonFault.NO_ANSWERS.at(
                                                result.summary().edition().toString(), id)));
    }

    private static void requireOrder(EditionId earlier, EditionId later) {
        if (!earlier.index().equals(later.index()) || earlier.compareTo(later) >= 0) {
            throw new Refusal(
                    Refusal.Kind.INVALID, ComparisonFault.ORDER.at(earlier + ", " + later));
        }
    }

    private void requireMovable(Period to, List<Edition> years) {
        var problems = new ArrayList<Problem>();
        if (registry.provinces(to).isEmpty()) {
            problems.add(ComparisonFault.NO_UNITS.at(to.code(), registry.periods()));
        }
        for (var year : years) {
            String id = year.id().toString();
            if (year.registry().compareTo(to) > 0) {
                problems.add(ComparisonFault.NOT_BACK.at(id, to, year.registry()));
            } else if (!year.registry().equals(to) && year.shareOfAnswers().isEmpty()) {
                problems.add(ComparisonFault.POINTS.at(id));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private static Optional<Problem> unpublished(EditionId id, Optional<Result> result) {
        return result.isPresent()
                ? Optional.empty()
                : Optional.of(ComparisonFault.UNPUBLISHED.at(id.toString()));
    }

    private static Optional<Problem> gone(Result result, Optional<Edition> edition) {
        var summary = result.summary();
        return edition.isPresent()
                ? Optional.empty()
                : Optional.of(
                        ComparisonFault.NO_EDITION.at(
                                summary.edition().toString(),
                                summary.editionFingerprint().brief()));
    }

    private static void refuse(Refusal.Kind kind, Stream<Optional<Problem>> problems) {
        var all = problems.flatMap(Optional::stream).toList();
        if (!all.isEmpty()) {
            throw new Refusal(kind, all);
        }
    }
}
