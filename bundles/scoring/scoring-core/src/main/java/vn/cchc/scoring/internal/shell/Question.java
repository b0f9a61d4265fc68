package vn.cchc.scoring.internal.shell;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.internal.faults.ShellFault;

/**
 * What {@code cchc:results} is asked. The shell itself knows options only before the first
 * argument; people write them after it.
 *
 * @param which edition or result; the list of results when empty
 * @param criterion node to rank by
 * @param all every criterion and every province
 */
record Question(
        Optional<String> which,
        Optional<String> criterion,
        int top,
        int bottom,
        boolean all,
        boolean json) {
    private static final String COMMAND = "cchc:results";

    /** Reads the words after the command's own options, which hold where no word says else. */
    Question and(List<String> words) {
        var asked = this;
        var problems = new ArrayList<Problem>();
        for (var word = words.iterator(); word.hasNext(); ) {
            asked = asked.and(word.next(), word, problems);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return asked;
    }

    private Question and(String word, Iterator<String> rest, List<Problem> problems) {
        return switch (word) {
            case "--criterion" ->
                    new Question(which, value(word, rest, problems), top, bottom, all, json);
            case "--top" ->
                    new Question(which, criterion, number(word, rest, problems), bottom, all, json);
            case "--bottom" ->
                    new Question(which, criterion, top, number(word, rest, problems), all, json);
            case "--all" -> new Question(which, criterion, top, bottom, true, json);
            case "--json" -> new Question(which, criterion, top, bottom, all, true);
            default -> named(word, problems);
        };
    }

    private Question named(String word, List<Problem> problems) {
        if (which.isPresent() || word.startsWith("-")) {
            problems.add(ShellFault.TOO_MANY.at(word, COMMAND));
        }
        return new Question(Optional.of(word), criterion, top, bottom, all, json);
    }

    private static Optional<String> value(
            String option, Iterator<String> rest, List<Problem> problems) {
        if (!rest.hasNext()) {
            problems.add(ShellFault.NO_VALUE.at(option, COMMAND));
            return Optional.empty();
        }
        return Optional.of(rest.next());
    }

    private static int number(String option, Iterator<String> rest, List<Problem> problems) {
        String text = value(option, rest, problems).orElse("0");
        if (!text.matches("[0-9]{1,4}")) {
            problems.add(ShellFault.NO_NUMBER.at(option + " " + text, COMMAND));
            return 0;
        }
        return Integer.parseInt(text);
    }
}
