package vn.cchc.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** The six contents of reform of Resolution 76/NQ-CP of 15 July 2021, and how it is steered. */
public enum ReformField {
    INSTITUTIONS(new LanguageText("Cải cách thể chế", "Institutional reform")),
    PROCEDURES(
            new LanguageText("Cải cách thủ tục hành chính", "Reform of administrative procedures")),
    APPARATUS(
            new LanguageText("Cải cách tổ chức bộ máy", "Reform of the organisational apparatus")),
    CIVIL_SERVICE(new LanguageText("Cải cách chế độ công vụ", "Civil service reform")),
    PUBLIC_FINANCE(new LanguageText("Cải cách tài chính công", "Public finance reform")),
    DIGITAL_GOVERNMENT(
            new LanguageText(
                    "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số",
                    "E-government and digital government")),
    STEERING(new LanguageText("Chỉ đạo, điều hành", "Steering and management"));

    private final LanguageText label;

    ReformField(LanguageText label) {
        this.label = label;
    }

    public LanguageText label() {
        return label;
    }

    /** As in files: {@code civil-service}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReformField> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
    }
}
