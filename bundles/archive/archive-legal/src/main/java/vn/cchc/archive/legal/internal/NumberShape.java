package vn.cchc.archive.legal.internal;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.archive.legal.DocumentNumber;

/** The shapes of the parts of a number, without any knowledge of kinds and agencies. */
public final class NumberShape {
    private static final int MOST_DIGITS = 6;
    private static final int MOST_SYMBOL = 60;
    private static final int LONGEST = 80;

    private NumberShape() {}

    /** One to six digits, and at most one letter after them. */
    public static boolean isNumber(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return false;
        }
        return digits == text.length()
                || digits + 1 == text.length() && Character.isLetter(text.charAt(digits));
    }

    /** From the first year of the Republic on. */
    public static boolean isYear(int year) {
        return year >= 1945 && year < 2100;
    }

    /** Letters first; then letters, digits, and single joints between them. */
    public static boolean isSymbol(String text) {
        if (text.isEmpty() || text.length() > MOST_SYMBOL || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        boolean joint = false;
        for (int i = 0; i < text.length(); i++) {
            boolean next = "-/.&".indexOf(text.charAt(i)) >= 0;
            if (next && joint || !next && !Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            joint = next;
        }
        return !joint && text.indexOf('/') == text.lastIndexOf('/');
    }

    public static Optional<DocumentNumber> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        int slash = plain.indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        int dash = plain.substring(0, slash).indexOf('-');
        return dash > 0
                ? number(plain.substring(0, dash), OptionalInt.empty(), plain.substring(dash + 1))
                : afterNumber(plain.substring(0, slash), plain.substring(slash + 1));
    }

    private static Optional<DocumentNumber> afterNumber(String number, String rest) {
        if (rest.length() > 5 && rest.charAt(4) == '/' && isDigits(rest, 4)) {
            OptionalInt year = OptionalInt.of(Integer.parseInt(rest.substring(0, 4)));
            return number(number, year, rest.substring(5));
        }
        return rest.indexOf('/') < 0 ? number(number, OptionalInt.empty(), rest) : Optional.empty();
    }

    private static Optional<DocumentNumber> number(String number, OptionalInt year, String symbol) {
        boolean sound =
                isNumber(number)
                        && isSymbol(symbol)
                        && (year.isEmpty() || isYear(year.getAsInt()) && symbol.indexOf('/') < 0);
        return sound ? Optional.of(new DocumentNumber(number, year, symbol)) : Optional.empty();
    }

    private static boolean isDigits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
