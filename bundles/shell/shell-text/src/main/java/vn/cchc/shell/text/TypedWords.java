package vn.cchc.shell.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * The words of a command with options among or after them. Karaf takes options before the first
 * word only and hands on the rest as words.
 *
 * @param words without the options, as many as the command needs
 * @param options by name; an option without a value has a blank one
 */
public record TypedWords(List<String> words, Map<String, String> options) {

    /**
     * @param valued options that take a value, for example {@code --on}
     * @param flags options that take none
     * @param count how many words there must be
     * @param problem what is told of a place and what is wrong there
     * @throws Refusal INVALID with everything that is wrong
     */
    public static TypedWords of(
            List<String> typed,
            Set<String> valued,
            Set<String> flags,
            int count,
            BiFunction<String, String, Problem> problem) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (var rest = typed.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (flags.contains(word)) {
                options.put(word, "");
            } else if (valued.contains(word) && rest.hasNext()) {
                options.put(word, rest.next());
            } else if (valued.contains(word)) {
                problems.add(problem.apply(word, "The value is missing."));
            } else if (word.startsWith("-") || words.size() == count) {
                problems.add(problem.apply(word, "This is one word too many."));
            } else {
                words.add(word);
            }
        }
        if (words.size() < count) {
            problems.add(problem.apply("", "It takes " + count + " words."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return new TypedWords(List.copyOf(words), Map.copyOf(options));
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }
}
