package vn.cchc.survey.internal.shell;

import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.shell.text.ShortIds;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.internal.faults.SetFault;

/** What people type: editions, and so much of a set's id that only one is meant. */
final class Typed {
    private static final ShortIds SETS =
            new ShortIds("SUR-301", "SUR-310", "answer set", "cchc:answers");

    private Typed() {}

    static EditionId edition(String typed) {
        try {
            return EditionId.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, SetFault.NOT_AN_EDITION.at("", typed));
        }
    }

    static Optional<String> set(String typed, AnswerSets sets) {
        return typed == null ? Optional.empty() : Optional.of(wholeId(typed, sets));
    }

    static String wholeId(String typed, AnswerSets sets) {
        return SETS.whole(typed, sets.all().stream().map(AnswerSet::id).toList());
    }
}
