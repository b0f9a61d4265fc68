package vn.cchc.campaign.internal.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.Outcome.Count;
import vn.cchc.campaign.Outcome.QuestionOutcome;
import vn.cchc.survey.CodebookEntry;

/** Counts answers, question by question, one response after the other. */
final class Tally {
    private final Map<String, Counted> questions = new LinkedHashMap<>();
    private int responses;

    /** A question and its counts so far. */
    private static final class Counted {
        private final CodebookEntry entry;
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private int answered;

        Counted(CodebookEntry entry) {
            this.entry = entry;
            entry.choices().forEach(choice -> counts.put(choice.code(), 0));
        }

        void add(String value) {
            answered++;
            for (String code : value.split(" ")) {
                counts.computeIfPresent(code, (c, count) -> count + 1);
            }
        }

        QuestionOutcome outcome() {
            return new QuestionOutcome(
                    entry.column(),
                    entry.group(),
                    entry.label(),
                    OptionalInt.of(answered),
                    entry.choices().stream().map(this::count).toList());
        }

        private Count count(CodebookEntry.Choice choice) {
            return new Count(
                    choice.code(), choice.label(), OptionalInt.of(counts.get(choice.code())));
        }
    }

    /** Texts are not counted: they may name people. */
    Tally(List<CodebookEntry> codebook) {
        codebook.stream()
                .filter(entry -> !entry.choices().isEmpty())
                .forEach(entry -> questions.put(entry.column(), new Counted(entry)));
    }

    /**
     * @param row answers by column
     */
    void add(Map<String, String> row) {
        responses++;
        row.forEach(
                (column, value) -> {
                    var question = questions.get(column);
                    if (question != null && value != null && !value.isEmpty()) {
                        question.add(value);
                    }
                });
    }

    Outcome outcome(Campaign campaign) {
        var all = new ArrayList<QuestionOutcome>();
        questions.values().forEach(question -> all.add(question.outcome()));
        return new Outcome(campaign, responses, false, all);
    }
}
