package vn.cchc.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.model.LanguageText;

/** How often an indicator is measured; codes of SDMX (CL_FREQ). */
public enum Frequency {
    YEAR("A", 12, new LanguageText("Năm", "Year")),
    HALF_YEAR("S", 6, new LanguageText("Nửa năm", "Half-year")),
    QUARTER("Q", 3, new LanguageText("Quý", "Quarter")),
    MONTH("M", 1, new LanguageText("Tháng", "Month"));

    private final String sdmx;
    private final int months;
    private final LanguageText label;

    Frequency(String sdmx, int months, LanguageText label) {
        this.sdmx = sdmx;
        this.months = months;
        this.label = label;
    }

    public String sdmx() {
        return sdmx;
    }

    public int months() {
        return months;
    }

    public LanguageText label() {
        return label;
    }

    /** As in files: {@code year}, {@code half-year}, {@code quarter}, {@code month}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Frequency> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
    }
}
