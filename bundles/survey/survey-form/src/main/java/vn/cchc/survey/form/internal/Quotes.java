package vn.cchc.survey.form.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.LanguageText;

/** Answers quoted in a text as {@code ${name}}. */
final class Quotes {
    private static final Pattern QUOTE = Pattern.compile("\\$\\{\\s*([^}]*?)\\s*}");

    private Quotes() {}

    static boolean any(String text) {
        return text.contains("${");
    }

    static boolean any(LanguageText text) {
        return any(text.vi()) || any(text.en());
    }

    /** The names quoted, in order. */
    static List<String> names(String text) {
        return QUOTE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The text with each quote replaced, in one go: an answer that looks like a quote is none. */
    static String filled(String text, UnaryOperator<String> replacement) {
        return QUOTE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found.group(1))));
    }

    /** The pieces between the quotes: one more than there are quotes. */
    static List<String> pieces(String text) {
        return List.of(QUOTE.split(text, -1));
    }

    static List<MatchResult> results(String text) {
        return QUOTE.matcher(text).results().toList();
    }
}
