package vn.cchc.survey.exchange.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Brings texts of any languages into the two that an instrument has. */
final class TwoLanguages {
    static final String VI = "Tiếng Việt (vi)";
    static final String EN = "English (en)";

    private final Losses losses;
    private final String where;

    TwoLanguages(Losses losses, String where) {
        this.losses = losses;
        this.where = where;
    }

    /**
     * Writes the texts of a column into cells.
     *
     * @param texts by language as the other tool calls it, empty for none
     */
    void put(String column, Map<String, String> texts, Map<String, String> cells) {
        var known = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> known.putIfAbsent(code(language), text));
        known.keySet().stream()
                .filter(code -> !code.matches("vi|en|"))
                .forEach(code -> losses.lost(ExchangeFault.LANGUAGE_LOST, where, code));
        if (!known.isEmpty()) {
            cells.put(column + "::" + VI, text(known, "vi", "en"));
            cells.put(column + "::" + EN, text(known, "en", "vi"));
        }
    }

    /** In the language, else without one, else in the other, else in any. */
    private String text(Map<String, String> known, String language, String other) {
        if (!known.containsKey(language)) {
            losses.lost(ExchangeFault.ONE_LANGUAGE, where, language);
        }
        return Stream.of(language, "", other)
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElseGet(() -> known.values().iterator().next());
    }

    /** {@code vi}, {@code en}, empty for none, or the language as it is called. */
    static String code(String language) {
        String name = language.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("default")) {
            return "";
        }
        if (name.matches("vi|vn|.*\\(vi(-vn)?\\)|vietnamese|tiếng việt|tieng viet")) {
            return "vi";
        }
        return name.matches("en|eng|.*\\(en(-[a-z]+)?\\)|english") ? "en" : language.strip();
    }
}
