package vn.cchc.scoring.internal.shell;

import java.util.stream.Stream;
import vn.cchc.scoring.ImportedSheet;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/**
 * Which result, answer set or score sheet is meant by the beginning of an id; a Refusal when none
 * is.
 */
final class Meant {
    private static final ShortIds RESULTS = ids("result", "cchc:results");
    private static final ShortIds TO_SCORE =
            ids("answer set or score sheet", "cchc:answers or cchc:score-sheets");

    private static final ShortIds SHEETS = ids("score sheet", "cchc:score-sheets");

    private Meant() {}

    static String result(String typed, Results results) {
        return RESULTS.whole(typed, results.all().stream().map(ResultSummary::id).toList());
    }

    static String sheet(String typed, ScoreSheets scores) {
        return SHEETS.whole(typed, scores.all().stream().map(ImportedSheet::id).toList());
    }

    /** The id of an answer set or of a score sheet. */
    static String toScore(String typed, AnswerSets answers, ScoreSheets scores) {
        return TO_SCORE.whole(
                typed,
                Stream.concat(
                                answers.all().stream().map(AnswerSet::id),
                                scores.all().stream().map(ImportedSheet::id))
                        .toList());
    }

    private static ShortIds ids(String thing, String list) {
        return new ShortIds("SCO-309", "SCO-309", thing, list);
    }
}
