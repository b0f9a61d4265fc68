package vn.cchc.survey.internal.shell;

import java.util.List;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/** What people type: editions, and so much of a set's id that only one is meant. */
final class Typed {
    private static final int SHOWN = 8;

    private Typed() {}

    static EditionId edition(String typed) {
        try {
            return EditionId.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    new Problem(
                            "SUR-313", typed, e.getMessage() + ".", "cchc:editions lists them."));
        }
    }

    static Optional<String> set(String typed, AnswerSets sets) {
        return typed == null ? Optional.empty() : Optional.of(wholeId(typed, sets));
    }

    static String wholeId(String typed, AnswerSets sets) {
        List<String> meant =
                sets.all().stream().map(AnswerSet::id).filter(id -> id.startsWith(typed)).toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new Refusal(
                Refusal.Kind.NOT_FOUND,
                meant.isEmpty()
                        ? new Problem(
                                "SUR-301",
                                typed,
                                "There is no such answer set.",
                                "cchc:answers lists them.")
                        : new Problem(
                                "SUR-310",
                                typed,
                                "Several answer sets are meant.",
                                "Type more of the id."));
    }

    /** The beginning of an id that lists show. */
    static String brief(String id) {
        return id.substring(0, Math.min(SHOWN, id.length()));
    }
}
