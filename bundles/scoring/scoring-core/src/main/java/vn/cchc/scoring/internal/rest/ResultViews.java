package vn.cchc.scoring.internal.rest;

import java.util.List;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.internal.figures.Disclosure;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;

/**
 * Results as records, the same for HTTP and for the shell. A published result is told as the public
 * sees it, a draft as staff sees it.
 */
public final class ResultViews {
    private ResultViews() {}

    /** For staff. */
    public static List<ResultRecord> list(List<ResultSummary> results) {
        return results.stream().map(ResultRecord::toStaff).toList();
    }

    public static FiguresRecord figures(Result result, Selection selection, UnitNames names) {
        var summary = result.summary();
        return FiguresRecord.of(
                result,
                summary.published()
                        ? ResultRecord.toThePublic(summary)
                        : ResultRecord.toStaff(summary),
                shown(result),
                selection,
                names);
    }

    public static List<ShownFigure> shown(Result result) {
        return result.summary().published()
                ? Disclosure.toThePublic(result)
                : Disclosure.toStaff(result);
    }
}
