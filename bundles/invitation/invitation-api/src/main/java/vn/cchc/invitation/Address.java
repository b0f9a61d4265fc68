package vn.cchc.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody is written to.
 *
 * @param text an e-mail address in lower case, or a phone number as {@code +84…}
 */
public record Address(Kind kind, String text) {
    /** How it is reached. */
    public enum Kind {
        EMAIL,
        PHONE
    }

    private static final int LONGEST = 254;
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern PHONE = Pattern.compile("(\\+84|0)[0-9]{9,10}");

    /** What was meant by this text; empty when it is neither. */
    public static Optional<Address> read(String text) {
        String plain = text.strip();
        if (plain.length() <= LONGEST && EMAIL.matcher(plain).matches()) {
            return Optional.of(new Address(Kind.EMAIL, plain.toLowerCase(Locale.ROOT)));
        }
        String digits = plain.replaceAll("[ .()-]", "");
        return PHONE.matcher(digits).matches()
                ? Optional.of(new Address(Kind.PHONE, digits.replaceFirst("^0", "+84")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
