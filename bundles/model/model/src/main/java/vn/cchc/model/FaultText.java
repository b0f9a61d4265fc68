package vn.cchc.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a kind of fault, both languages side by side, so that none can be forgotten. A room
 * keeps them in one place, as an enum that is a {@link FaultKind}.
 *
 * <p>The words of the case at hand are filled in as they are, a {@link LanguageText} in the
 * language of the sentence. An empty {@link Optional} at the end of a sentence leaves nothing.
 *
 * @param what the sentence that states the fault; {@code {0}}, {@code {1}} stand for the words of
 *     the case at hand
 * @param remedy what to do about it, with the same places for words
 */
public record FaultText(String code, LanguageText what, LanguageText remedy) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** Vietnamese first, then English. */
    public static FaultText of(
            String code, String what, String inEnglish, String remedy, String alsoInEnglish) {
        return new FaultText(
                code, new LanguageText(what, inEnglish), new LanguageText(remedy, alsoInEnglish));
    }

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
                filled(what, LanguageText::en, words),
                filled(remedy, LanguageText::en, words),
                new Problem.Words(
                        vietnamese,
                        filled(what, LanguageText::vi, words),
                        filled(remedy, LanguageText::vi, words)));
    }

    /** In one go, so that a word which looks like a place is left as it is. */
    private static String filled(
            LanguageText sentence, Function<LanguageText, String> language, Object... words) {
        return PLACE.matcher(language.apply(sentence))
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        word(words[Integer.parseInt(place.group(1))], language)))
                .strip();
    }

    private static String word(Object word, Function<LanguageText, String> language) {
        if (word instanceof LanguageText text) {
            return language.apply(text);
        }
        return word instanceof Optional<?> optional
                ? optional.map(present -> word(present, language)).orElse("")
                : String.valueOf(word);
    }
}
