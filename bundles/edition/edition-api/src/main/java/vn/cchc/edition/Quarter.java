package vn.cchc.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Three months of a year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-Q[1-4]");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("No quarter: " + number);
        }
    }

    /** Reads {@code 2026-Q3}; empty for anything else. */
    public static Optional<Quarter> read(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(
                        new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }

    /** As in files: {@code 2026-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
