package vn.cchc.scoring.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Edition;
import vn.cchc.edition.EditionDifferences;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.scoring.internal.faults.ComparisonFault;
import vn.cchc.survey.AnswerSets;

/** Compares published results, and computes a year anew where units or questions ask for it. */
@Component
public final class PublishedComparisons implements Comparisons {
    private final Results results;
    private final Editions editions;
    private final EditionDifferences differences;
    private final Registry registry;
    private final ComputedAnew computed;

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
        this.registry = registry;
        this.computed = new ComputedAnew(answerSets, registry);
    }

    @Override
    public YearComparison between(EditionId earlier, EditionId later, ComparisonBasis basis) {
        requireOrder(earlier, later);
        var before = results.published(earlier);
        var after = results.published(later);
        refuse(
                Refusal.Kind.NOT_FOUND,
                Stream.of(unpublished(earlier, before), unpublished(later, after)));
        return compared(before.orElseThrow(), after.orElseThrow(), basis);
    }

    private YearComparison compared(Result before, Result after, ComparisonBasis basis) {
        var years = years(before, after, basis);
        var earlier = figures(before, years.earlier(), years, basis);
        var later = figures(after, years.later(), years, basis);
        var level = level(before, after);
        boolean sameUnits = before.summary().registry().equals(after.summary().registry());
        return new YearComparison(
                new Side(before.summary(), earlier.moved()),
                new Side(after.summary(), later.moved()),
                basis.on()
                        .or(
                                () ->
                                        sameUnits
                                                ? Optional.of(after.summary().registry())
                                                : Optional.empty()),
                years.common(),
                registry.fingerprint(),
                level,
                before.summary().illustrative() || after.summary().illustrative(),
                years.difference(),
                new Pairs(earlier, later, years.difference(), level).list());
    }

    private ComparedYears years(Result before, Result after, ComparisonBasis basis) {
        var earlier = edition(before);
        var later = edition(after);
        refuse(Refusal.Kind.CONFLICT, Stream.of(gone(before, earlier), gone(after, later)));
        requireComputable(basis, List.of(earlier.get(), later.get()));
        return basis.questions()
                .map(wording -> common(earlier.get(), later.get(), basis.on(), wording))
                .orElseGet(
                        () ->
                                ComparedYears.asTheyAre(
                                        earlier.get(),
                                        later.get(),
                                        differences.between(
                                                earlier.get(), later.get(), basis.on())));
    }

    private ComparedYears common(
            Edition earlier, Edition later, Optional<Period> on, Wording wording) {
        var common = differences.common(earlier, later, on, wording);
        if (common.none()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    ComparisonFault.NOTHING_IN_COMMON.at(earlier.id() + ", " + later.id()));
        }
        return ComparedYears.of(common, wording);
    }

    private Optional<Edition> edition(Result result) {
        return result.summary().year(editions);
    }

    private static Optional<BigDecimal> level(Result before, Result after) {
        return after.precision().or(before::precision).map(Precision::confidence);
    }

    private Figures figures(
            Result result, Edition edition, ComparedYears years, ComparisonBasis basis) {
        var to = basis.on().filter(period -> !period.equals(edition.registry()));
        return to.isEmpty() && years.common().isEmpty()
                ? Figures.published(result)
                : computed.anew(result, edition, years, to);
    }

    private static void requireOrder(EditionId earlier, EditionId later) {
        if (!earlier.index().equals(later.index()) || earlier.compareTo(later) >= 0) {
            throw new Refusal(
                    Refusal.Kind.INVALID, ComparisonFault.ORDER.at(earlier + ", " + later));
        }
    }

    private void requireComputable(ComparisonBasis basis, List<Edition> years) {
        var problems = new ArrayList<Problem>();
        basis.on().ifPresent(to -> requireMovable(to, years, problems));
        for (var year : years) {
            if (basis.questions().isPresent() && year.shareOfAnswers().isEmpty()) {
                problems.add(ComparisonFault.NO_QUESTIONS.at(year.id().toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private void requireMovable(Period to, List<Edition> years, List<Problem> problems) {
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
