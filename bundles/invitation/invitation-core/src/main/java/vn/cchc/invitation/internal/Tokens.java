package vn.cchc.invitation.internal;

import java.security.SecureRandom;
import java.util.Base64;
import vn.cchc.invitation.internal.store.Hash;

/** Makes tokens: 128 random bits, short enough for a text message. */
record Tokens(SecureRandom random) {
    static final int LENGTH = 22;

    String next() {
        var octets = new byte[16];
        random.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** Whether somebody could have been sent this. */
    static boolean possible(String token) {
        return token != null && token.length() == LENGTH && token.matches("[A-Za-z0-9_-]+");
    }

    static String hash(String token) {
        return Hash.of(token);
    }
}
