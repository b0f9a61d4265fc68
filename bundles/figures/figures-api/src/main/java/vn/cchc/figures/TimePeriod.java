package vn.cchc.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.model.LanguageText;

/**
 * What time an observation is about: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3} or {@code
 * 2025-09}. In order of the last day, longer periods after shorter ones.
 */
public record TimePeriod(String code) implements Comparable<TimePeriod> {
    private static final Pattern FORM =
            Pattern.compile("(?:19|20)[0-9]{2}(-H[12]|-Q[1-4]|-0[1-9]|-1[0-2])?");

    public TimePeriod {
        if (code == null || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A time period is 2025, 2025-H1, 2025-Q3 or 2025-09, not " + code);
        }
    }

    /** Empty when the text is none. */
    public static Optional<TimePeriod> of(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new TimePeriod(text))
                : Optional.empty();
    }

    public int year() {
        return Integer.parseInt(code.substring(0, 4));
    }

    public Frequency frequency() {
        if (code.length() == 4) {
            return Frequency.YEAR;
        }
        return switch (code.charAt(5)) {
            case 'H' -> Frequency.HALF_YEAR;
            case 'Q' -> Frequency.QUARTER;
            default -> Frequency.MONTH;
        };
    }

    /** Which one of the year, from 1. */
    public int place() {
        return switch (frequency()) {
            case YEAR -> 1;
            case HALF_YEAR, QUARTER -> code.charAt(6) - '0';
            case MONTH -> Integer.parseInt(code.substring(5));
        };
    }

    public LocalDate firstDay() {
        return LocalDate.of(year(), (place() - 1) * frequency().months() + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(frequency().months()).minusDays(1);
    }

    /** In words of SDMX, where a half-year is {@code 2025-S1}. */
    public String sdmx() {
        return code.replace("-H", "-S");
    }

    public LanguageText label() {
        int year = year();
        return switch (frequency()) {
            case YEAR -> new LanguageText("Năm " + year, String.valueOf(year));
            case HALF_YEAR ->
                    new LanguageText(
                            (place() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year,
                            (place() == 1 ? "First half of " : "Second half of ") + year);
            case QUARTER ->
                    new LanguageText(
                            "Quý " + place() + "/" + year, "Quarter " + place() + " of " + year);
            case MONTH -> new LanguageText("Tháng " + place() + "/" + year, code);
        };
    }

    @Override
    public int compareTo(TimePeriod other) {
        int byEnd = lastDay().compareTo(other.lastDay());
        return byEnd != 0
                ? byEnd
                : Integer.compare(frequency().months(), other.frequency().months());
    }

    @Override
    public String toString() {
        return code;
    }
}
