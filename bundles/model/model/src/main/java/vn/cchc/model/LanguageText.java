package vn.cchc.model;

import java.text.Normalizer;
import java.util.Locale;

/** A text in the two languages of the product, both present, in Unicode NFC. */
public record LanguageText(String vi, String en) {
    public LanguageText {
        vi = present(vi, "Vietnamese");
        en = present(en, "English");
    }

    private static String present(String text, String language) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The " + language + " text is missing");
        }
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** English when asked for, Vietnamese otherwise. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
