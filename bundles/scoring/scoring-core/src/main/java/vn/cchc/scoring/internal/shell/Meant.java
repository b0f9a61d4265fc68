package vn.cchc.scoring.internal.shell;

import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** Which result or answer set is meant by the beginning of an id; a Refusal when none is. */
final class Meant {
    private static final ShortIds RESULTS = ids("result", "cchc:results");
    private static final ShortIds ANSWER_SETS = ids("answer set", "cchc:answers");

    private Meant() {}

    static String result(String typed, Results results) {
        return RESULTS.whole(typed, results.all().stream().map(ResultSummary::id).toList());
    }

    static String answerSet(String typed, AnswerSets sets) {
        return ANSWER_SETS.whole(typed, sets.all().stream().map(AnswerSet::id).toList());
    }

    private static ShortIds ids(String thing, String list) {
        return new ShortIds("SCO-309", "SCO-309", thing, list);
    }
}
