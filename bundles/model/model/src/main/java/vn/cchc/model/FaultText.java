package vn.cchc.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a kind of fault, both languages side by side, so that none can be forgotten. A room
 * keeps them in one place, as an enum.
 *
 * @param what the sentence that states the fault; {@code {0}}, {@code {1}} stand for the words of
 *     the case at hand
 * @param remedy what to do about it, with the same places for words
 */
public record FaultText(String code, LanguageText what, LanguageText remedy) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** The fault at a place that is the same in every language, for example a field. */
    public Problem at(String where, Object... words) {
        return at(where, where, words);
    }

    /** The fault at a place that has words of its own. */
    public Problem at(LanguageText where, Object... words) {
        return at(where.vi(), where.en(), words);
    }

    private Problem at(String vietnamese, String english, Object... words) {
        return new Problem(
                code,
                english,
                filled(what.en(), words),
                filled(remedy.en(), words),
                new Problem.Words(
                        vietnamese, filled(what.vi(), words), filled(remedy.vi(), words)));
    }

    /** In one go, so that a word which looks like a place is left as it is. */
    private static String filled(String sentence, Object... words) {
        return PLACE.matcher(sentence)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        String.valueOf(words[Integer.parseInt(place.group(1))])));
    }
}
