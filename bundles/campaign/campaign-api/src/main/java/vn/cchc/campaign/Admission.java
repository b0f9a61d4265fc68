package vn.cchc.campaign;

import java.util.Locale;
import vn.cchc.model.LanguageText;

/** Who may answer. */
public enum Admission {
    /** Everybody; what comes out represents nobody but those who answered. */
    OPEN(new LanguageText("mở cho mọi người, không đại diện", "open, not representative")),
    /** Who was invited, by a ballot each: nobody can tell whose answers are whose. */
    INVITED(
            new LanguageText(
                    "theo thư mời, mỗi người một phiếu", "by invitation, one ballot each")),
    /** Whom interviewers ask, with ODK Collect or on the pages; who they are is not kept. */
    INTERVIEWED(new LanguageText("điều tra viên phỏng vấn trực tiếp", "interviewed in person"));

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
