package vn.cchc.scoring.internal.computation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.engine.EngineVersion;
import vn.cchc.scoring.internal.sheets.PointsYear;
import vn.cchc.scoring.points.CanonicalPoints;

/**
 * Makes a draft result out of an imported score sheet, and writes down in it all that it was made
 * from.
 */
public record PointsComputation(PointsYear year, ImportedSheet sheet) {

    public Verdict<Result> draft(byte[] csv, String id, String who, Instant at) {
        return year.scorer().score(csv).map(scored -> result(scored.figures(), id, who, at));
    }

    private Result result(List<Figure> figures, String id, String who, Instant at) {
        var edition = year.edition();
        var summary =
                new ResultSummary(
                        id,
                        edition.id(),
                        edition.title(),
                        edition.registry(),
                        edition.fingerprint(),
                        new ResultSummary.Scores(sheet.id(), sheet.content(), sheet.rows()),
                        edition.illustrative() || sheet.illustrative(),
                        EngineVersion.current(),
                        CanonicalPoints.fingerprint(figures),
                        at,
                        who,
                        Optional.empty(),
                        Optional.empty());
        var nodes = year.methodology().criteria().stream().map(PointsComputation::node).toList();
        return new Result(summary, nodes, year.methodology().bands(), figures);
    }

    private static Node node(PointsCriterion criterion) {
        return new Node(
                criterion.code(),
                criterion.parent(),
                criterion.level(),
                criterion.name(),
                criterion.criteria(),
                Optional.of(plain(criterion)));
    }

    private static java.math.BigDecimal plain(PointsCriterion criterion) {
        var shortest = criterion.maximum().stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
