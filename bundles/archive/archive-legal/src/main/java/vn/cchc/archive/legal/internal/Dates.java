package vn.cchc.archive.legal.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.archive.legal.Confidence;
import vn.cchc.archive.legal.internal.Terms.Found;

/** Reads "ngày 18 tháng 11 năm 2020" and "ngày 21/02/2025". What is no day is left out. */
final class Dates {
    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /**
     * @param day the word "ngày"
     */
    Optional<Found<LocalDate>> at(int day) {
        if (!words.isLike(day, "ngay")) {
            return Optional.empty();
        }
        boolean spelled = words.isLike(day + 2, "thang") && isYearWord(day + 4);
        return spelled ? spelled(day) : inFigures(day);
    }

    private boolean isYearWord(int word) {
        return words.isOneOf(word, "nam", "ndm", "nim", "nin", "nãm");
    }

    private Optional<Found<LocalDate>> spelled(int day) {
        boolean marked =
                isExactly(day, "ngày") && isExactly(day + 2, "tháng") && isExactly(day + 4, "năm");
        Confidence words = marked ? Confidence.CLEAR : Confidence.LIKELY;
        return date(
                day, day + 5, new String[] {word(day + 1), word(day + 3), word(day + 5)}, words);
    }

    private Optional<Found<LocalDate>> inFigures(int day) {
        String[] parts = word(day + 1).split("[/.-]", 4);
        Confidence marked = isExactly(day, "ngày") ? Confidence.CLEAR : Confidence.LIKELY;
        return parts.length == 3 ? date(day, day + 1, parts, marked) : Optional.empty();
    }

    private Optional<Found<LocalDate>> date(int first, int last, String[] parts, Confidence words) {
        int[] values = new int[3];
        Confidence confidence = words;
        for (int i = 0; i < 3; i++) {
            Optional<Read<String>> digits = Digits.repair(parts[i]);
            int length = parts[i].length();
            if (digits.isEmpty() || (i < 2 ? length > 2 : length != 4)) {
                return Optional.empty();
            }
            values[i] = Integer.parseInt(digits.get().value());
            confidence = confidence.and(digits.get().confidence());
        }
        return day(values).map(found(first, last, confidence));
    }

    private static Function<LocalDate, Found<LocalDate>> found(
            int first, int last, Confidence confidence) {
        return date -> new Found<>(date, first, last, confidence);
    }

    private static Optional<LocalDate> day(int[] values) {
        if (!NumberShape.isYear(values[2])) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(values[2], values[1], values[0]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String word(int word) {
        String seen = words.word(word);
        return seen.length() > 12 ? "" : seen;
    }

    private boolean isExactly(int word, String marked) {
        return words.word(word).equalsIgnoreCase(marked);
    }
}
