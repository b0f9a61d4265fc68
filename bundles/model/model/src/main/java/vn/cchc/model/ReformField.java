package vn.cchc.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The six contents of administrative reform 2021–2030, and steering them (Resolution 76/NQ-CP of 15
 * July 2021, part III).
 */
public enum ReformField {
    STEERING("Chỉ đạo, điều hành cải cách hành chính", "Steering of administrative reform"),
    INSTITUTIONS("Cải cách thể chế", "Institutional reform"),
    PROCEDURES("Cải cách thủ tục hành chính", "Reform of administrative procedures"),
    ORGANISATION("Cải cách tổ chức bộ máy", "Organisation of the state apparatus"),
    CIVIL_SERVICE("Cải cách chế độ công vụ", "Civil service reform"),
    PUBLIC_FINANCE("Cải cách tài chính công", "Public finance reform"),
    DIGITAL_GOVERNMENT(
            "Xây dựng, phát triển Chính phủ điện tử, Chính phủ số",
            "Electronic and digital government");

    private final LanguageText label;

    ReformField(String vi, String en) {
        label = new LanguageText(vi, en);
    }

    public LanguageText label() {
        return label;
    }

    /** Lower case with dashes, as in addresses and files, for example {@code civil-service}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReformField> of(String word) {
        for (var field : values()) {
            if (field.word().equals(word)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
