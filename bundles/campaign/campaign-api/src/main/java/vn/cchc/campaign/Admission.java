package vn.cchc.campaign;

import java.util.Locale;
import vn.cchc.model.LanguageText;

/** Who may answer. */
public enum Admission {
    /** Everybody; what comes out represents nobody but those who answered. */
    OPEN(new LanguageText("mở cho mọi người, không đại diện", "open, not representative"));

    private final LanguageText label;

    Admission(LanguageText label) {
        this.label = label;
    }

    public LanguageText label() {
        return label;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
