package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.VietNamTime;

/** Which results there are, and what just became of one. */
final class ResultNews {
    private ResultNews() {}

    /** What was computed and what comes next. */
    static String drafted(Result draft) {
        var summary = draft.summary();
        var nation = draft.figures().get(0);
        return "Result: "
                + summary.id()
                + "\nEdition: "
                + summary.edition()
                + (summary.illustrative() ? " (illustrative)" : "")
                + (draft.ofPoints() ? "\nScores: " : "\nForms: ")
                + summary.input().size()
                + "\nNation: "
                + draft.root().code()
                + " "
                + nation.value().map(BigDecimal::toPlainString).orElse("no value")
                + "\nFingerprint: "
                + summary.content()
                + "\nIt is a draft. Another person with the role publisher may type: cchc:publish "
                + ShortIds.shown(summary.id())
                + "\n";
    }

    static String published(ResultSummary result) {
        return "Published: "
                + result.id()
                + "\nEdition: "
                + result.edition()
                + "\nFingerprint: "
                + result.content()
                + "\nShow it: cchc:results "
                + result.edition()
                + "\n";
    }

    static String list(List<ResultSummary> results) {
        if (results.isEmpty()) {
            return "There are no results yet. Score a released answer set or a score sheet with"
                    + " cchc:score.\n";
        }
        var table =
                new TextTable()
                        .text("Result", 8)
                        .text("Edition", 18)
                        .text("Status", 9)
                        .number("Input")
                        .text("Computed by", 21)
                        .text("Published by", 21)
                        .text("", 12);
        results.forEach(
                summary ->
                        table.row(
                                ShortIds.shown(summary.id()),
                                summary.edition().toString(),
                                summary.published() ? "published" : "draft",
                                Integer.toString(summary.input().size()),
                                VietNamTime.day(summary.computedAt()) + " " + summary.computedBy(),
                                summary.publishedAt()
                                                .map(at -> VietNamTime.day(at) + " ")
                                                .orElse("")
                                        + summary.publishedBy().orElse(""),
                                summary.illustrative() ? "illustrative" : ""));
        return table.toString();
    }
}
