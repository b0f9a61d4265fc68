package vn.cchc.edition.internal.text;

import java.util.Optional;

/** Whole numbers as people write them in a file: digits, without sign, blank or leading zero. */
public final class Digits {
    private Digits() {}

    /** Empty when it is not such a number or outside the bounds (both included). */
    public static Optional<Integer> read(String text, int least, int most) {
        if (!text.matches("0|[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number < least || number > most ? Optional.empty() : Optional.of(number);
    }
}
