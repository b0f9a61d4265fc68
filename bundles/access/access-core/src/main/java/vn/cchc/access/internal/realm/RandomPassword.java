package vn.cchc.access.internal.realm;

import java.security.SecureRandom;

/** A password of twenty characters that nobody reads wrong: no 0 and O, no 1, l and I. */
public final class RandomPassword {
    private static final String ALPHABET =
            "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    /** A new one, 115 bits. */
    public String next() {
        var password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
