package vn.cchc.archive.legal.internal;

import java.util.Optional;
import vn.cchc.archive.legal.Confidence;

/** Digits that recognition took for letters. */
final class Digits {
    private Digits() {}

    /** Empty when one of the letters is no misread digit. */
    static Optional<Read<String>> repair(String seen) {
        StringBuilder digits = new StringBuilder();
        boolean damaged = false;
        boolean any = false;
        for (int i = 0; i < seen.length(); i++) {
            char digit = digit(seen.charAt(i));
            if (digit == 0) {
                return Optional.empty();
            }
            damaged |= digit != seen.charAt(i);
            any |= digit == seen.charAt(i);
            digits.append(digit);
        }
        return any
                ? Optional.of(
                        new Read<>(
                                digits.toString(), damaged ? Confidence.UNSURE : Confidence.CLEAR))
                : Optional.empty();
    }

    private static char digit(char seen) {
        return switch (seen) {
            case 'O', 'o' -> '0';
            case 'l', 'I', 'i', '|' -> '1';
            case 'S', 's' -> '5';
            case 'B' -> '8';
            case 'Z', 'z' -> '2';
            default -> NumberShape.isDigit(seen) ? seen : 0;
        };
    }
}
