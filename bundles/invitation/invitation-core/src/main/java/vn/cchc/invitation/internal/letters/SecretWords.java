package vn.cchc.invitation.internal.letters;

import java.security.SecureRandom;
import java.util.Base64;
import vn.cchc.invitation.internal.letters.LetterWords.Secrets;

/**
 * Draws the words of letters. The one that ends letters is no part of the token, so that it can
 * stand in an address and in a log and is no way to a ballot.
 */
record SecretWords(SecureRandom random) {
    private static final int TOKEN = 16;

    /** Short for text messages; it is tried over the net, and opens nothing. */
    private static final int WAY_OUT = 9;

    Secrets next() {
        return new Secrets(word(TOKEN), word(WAY_OUT));
    }

    private String word(int length) {
        var octets = new byte[length];
        random.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
