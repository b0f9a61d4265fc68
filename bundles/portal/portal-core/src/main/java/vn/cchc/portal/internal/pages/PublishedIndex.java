package vn.cchc.portal.internal.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Period;
import vn.cchc.portal.internal.index.IndexPage;
import vn.cchc.portal.internal.index.IndexPages;
import vn.cchc.portal.internal.map.Boundaries;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.Robustness;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.web.PageLanguage;

/** Finds what a page is about: the published years of every index, the newest first. */
final class PublishedIndex {
    private static final Comparator<ResultSummary> BY_TIME =
            Comparator.comparing(s -> s.publishedAt().orElse(Instant.MIN));

    private final Results results;
    private final Registry registry;
    private final Editions editions;
    private final Robustness robustness;
    private final ScoreSheets sheets;
    private final Optional<AnswerSets> answers;
    private final AtomicReference<Drawn> drawn = new AtomicReference<>();

    /** Boundaries that were read once, and of what. */
    private record Drawn(Fingerprint registry, Period period, Optional<Boundaries> boundaries) {}

    /**
     * @param answers empty while the survey room is away
     */
    PublishedIndex(
            Results results,
            Registry registry,
            Editions editions,
            Robustness robustness,
            ScoreSheets sheets,
            Optional<AnswerSets> answers) {
        this.robustness = robustness;
        this.sheets = sheets;
        this.answers = answers;
        this.results = results;
        this.registry = registry;
        this.editions = editions;
    }

    /** The newest published result of each edition; the newest year first. */
    List<ResultSummary> newestOfEach() {
        Map<EditionId, ResultSummary> newest = new HashMap<>();
        results.all().stream()
                .filter(ResultSummary::published)
                .forEach(s -> newest.merge(s.edition(), s, BinaryOperator.maxBy(BY_TIME)));
        return newest.values().stream()
                .sorted(
                        Comparator.comparing((ResultSummary s) -> s.edition().year())
                                .thenComparing(BY_TIME)
                                .reversed())
                .toList();
    }

    /** Changes whenever the page would say something else. */
    String state(ResultSummary summary) {
        return summary.id()
                + summary.content()
                + registry.fingerprint()
                + edition(summary).isPresent();
    }

    Optional<IndexPage> page(
            ResultSummary summary, List<ResultSummary> years, PageLanguage language) {
        return results.find(summary.id())
                .map(
                        r ->
                                new IndexPages(
                                        r,
                                        edition(summary),
                                        generated(summary),
                                        robustness(summary),
                                        registry,
                                        language))
                .map(p -> p.page(boundaries(summary.registry()), years(summary, years, language)));
    }

    private Optional<Edition> edition(ResultSummary summary) {
        return summary.year(editions);
    }

    /** Of the result shown, and not of a newer one of the same year. */
    private Optional<RankRobustness> robustness(ResultSummary summary) {
        var tried = robustness.of(summary.edition());
        return Optional.of(tried).filter(t -> t.result().id().equals(summary.id()));
    }

    private boolean generated(ResultSummary summary) {
        String input = summary.input().id();
        return ofPoints(summary)
                ? sheets.find(input).filter(ImportedSheet::illustrative).isPresent()
                : answers.flatMap(sets -> sets.find(input))
                        .filter(AnswerSet::illustrative)
                        .isPresent();
    }

    private static boolean ofPoints(ResultSummary summary) {
        return summary.input() instanceof ResultSummary.Scores;
    }

    private Optional<Boundaries> boundaries(Period period) {
        var before = drawn.get();
        var now = registry.fingerprint();
        if (before != null && before.registry().equals(now) && before.period().equals(period)) {
            return before.boundaries();
        }
        var read = registry.boundaries(period).map(Boundaries::read);
        drawn.set(new Drawn(now, period, read));
        return read;
    }

    private static List<IndexPage.Year> years(
            ResultSummary shown, List<ResultSummary> all, PageLanguage in) {
        return all.stream()
                .map(s -> IndexPage.Year.of(s, s.edition().equals(shown.edition()), in))
                .toList();
    }
}
