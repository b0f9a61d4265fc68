package vn.cchc.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** What a person may do. */
public enum Role {
    /** Installs years, adds people, looks after the server. */
    ADMINISTRATOR(new LanguageText("Quản trị viên", "Administrator")),
    /** Imports answers and computes. */
    STATISTICIAN(new LanguageText("Cán bộ thống kê", "Statistician")),
    /** Works with records of the own agency. */
    STAFF(new LanguageText("Cán bộ", "Staff")),
    /** Publishes what somebody else computed. */
    PUBLISHER(new LanguageText("Người công bố", "Publisher")),
    /** Reads what is not yet public. */
    READER(new LanguageText("Người đọc", "Reader")),
    /** Interviews people and sends what they answered; sees nothing else. */
    INTERVIEWER(new LanguageText("Điều tra viên", "Interviewer"));

    /** Constants for annotations, equal to {@link #word()}. */
    public static final String ADMINISTRATOR_WORD = "administrator";

    public static final String STATISTICIAN_WORD = "statistician";
    public static final String STAFF_WORD = "staff";
    public static final String PUBLISHER_WORD = "publisher";
    public static final String READER_WORD = "reader";
    public static final String INTERVIEWER_WORD = "interviewer";

    private final LanguageText label;

    Role(LanguageText label) {
        this.label = label;
    }

    public LanguageText label() {
        return label;
    }

    /** Lower case, as in configuration, annotations and the sign-in realm. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
