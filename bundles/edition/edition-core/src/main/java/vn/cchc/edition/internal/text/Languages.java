package vn.cchc.edition.internal.text;

import vn.cchc.model.LanguageText;

/** How the two languages of a year are called in a problem. */
public final class Languages {
    public static final LanguageText VIETNAMESE = new LanguageText("tiếng Việt", "Vietnamese");
    public static final LanguageText ENGLISH = new LanguageText("tiếng Anh", "English");

    private Languages() {}
}
