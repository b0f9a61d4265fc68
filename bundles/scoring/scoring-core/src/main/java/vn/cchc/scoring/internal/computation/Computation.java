package vn.cchc.scoring.internal.computation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Edition;
import vn.cchc.edition.SamplingDesign;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.engine.CanonicalResult;
import vn.cchc.scoring.engine.EngineVersion;
import vn.cchc.scoring.engine.FigurePrecision;
import vn.cchc.scoring.engine.Scorer;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerTable;

/**
 * Makes a draft result out of a released answer set, and writes down in it all that it was made
 * from.
 */
public final class Computation {
    private final Edition edition;
    private final ShareOfAnswers methodology;
    private final AnswerSet answers;
    private final Map<UnitRef, Long> population;

    /**
     * @param edition one that is computed from answers
     * @param answers released
     * @param population every province of the edition's registry with its registered population
     */
    public Computation(Edition edition, AnswerSet answers, Map<UnitRef, Long> population) {
        this.edition = edition;
        this.methodology = edition.shareOfAnswers().orElseThrow();
        this.answers = answers;
        this.population = population;
    }

    public Verdict<Result> draft(AnswerTable table, String id, String who, Instant at) {
        return new Scorer(methodology, edition.registry(), population)
                .score(table)
                .flatMap(figures -> precise(table, figures))
                .map(figures -> result(figures, table, id, who, at));
    }

    /** A year that does not say how its sample was drawn has figures without errors. */
    private Verdict<List<Figure>> precise(AnswerTable table, List<Figure> figures) {
        return edition.design()
                .map(design -> new FigurePrecision(methodology, design, population))
                .map(precision -> precision.complete(table, figures))
                .orElseGet(() -> Verdict.accepted(figures));
    }

    private Result result(
            List<Figure> figures, AnswerTable table, String id, String who, Instant at) {
        var summary =
                new ResultSummary(
                        id,
                        edition.id(),
                        edition.title(),
                        edition.registry(),
                        edition.fingerprint(),
                        new ResultSummary.Answers(
                                answers.id(), answers.content().orElseThrow(), table.rows()),
                        edition.illustrative() || answers.illustrative(),
                        EngineVersion.current(),
                        CanonicalResult.fingerprint(figures),
                        at,
                        who,
                        Optional.empty(),
                        Optional.empty());
        var nodes = methodology.criteria().stream().map(Computation::node).toList();
        return new Result(
                summary,
                nodes,
                methodology.bands(),
                figures,
                edition.design().map(Computation::precision));
    }

    private static Precision precision(SamplingDesign design) {
        return new Precision(
                design.confidence(), design.replications(), design.seed(), design.source());
    }

    private static Node node(Criterion criterion) {
        return new Node(
                criterion.code(),
                criterion.parent(),
                criterion.level(),
                criterion.name(),
                criterion.criteria());
    }
}
