package vn.cchc.ballot;

import java.util.Arrays;

/** As many octets as a number of a ballot key has, that nobody changes. */
final class Octets {
    private final byte[] octets;

    Octets(byte[] octets, int length) {
        if (octets.length != length) {
            throw new IllegalArgumentException(octets.length + " octets in place of " + length);
        }
        this.octets = octets.clone();
    }

    byte[] copy() {
        return octets.clone();
    }

    String text() {
        return Base64Text.write(octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }
}
