package vn.cchc.ballot;

import java.util.Base64;
import java.util.Optional;

/** Octets as text for addresses and JSON: base64url without padding, one way to write each. */
final class Base64Text {
    private Base64Text() {}

    static String write(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** Empty for anything but the one text of so many octets. */
    static Optional<byte[]> read(String text, int octets) {
        if (text == null || text.length() != length(octets)) {
            return Optional.empty();
        }
        try {
            byte[] read = Base64.getUrlDecoder().decode(text);
            // The decoder passes over bits behind the last octet.
            return write(read).equals(text) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static int length(int octets) {
        return (octets * 4 + 2) / 3;
    }
}
