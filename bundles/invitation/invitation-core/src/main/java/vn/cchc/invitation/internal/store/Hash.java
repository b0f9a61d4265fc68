package vn.cchc.invitation.internal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.cchc.invitation.Address;

/** What is kept in place of a thing that must not be kept: its SHA-256 in hexadecimal. */
public final class Hash {
    private Hash() {}

    public static String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String of(Address address) {
        return of(address.kind() + " " + address.text());
    }
}
