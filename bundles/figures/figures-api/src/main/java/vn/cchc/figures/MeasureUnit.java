package vn.cchc.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** What a value is counted in. */
public enum MeasureUnit {
    PERCENT(new LanguageText("%", "%")),
    COUNT(new LanguageText("số lượng", "count")),
    DAYS(new LanguageText("ngày", "days")),
    VND_MILLION(new LanguageText("triệu đồng", "VND million")),
    POINTS(new LanguageText("điểm", "points"));

    private final LanguageText label;

    MeasureUnit(LanguageText label) {
        this.label = label;
    }

    public LanguageText label() {
        return label;
    }

    /** As in files: {@code percent}, {@code vnd-million}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MeasureUnit> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
    }
}
