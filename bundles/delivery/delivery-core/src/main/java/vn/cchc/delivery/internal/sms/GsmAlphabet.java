package vn.cchc.delivery.internal.sms;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** The default alphabet of telephones (3GPP TS 23.038), one character an octet. */
final class GsmAlphabet {
    /** Begins a character of two octets. */
    static final byte ESCAPE = 0x1b;

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENSION = {
        0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65
    };

    private GsmAlphabet() {}

    /** Empty when a character is not in it, as most of Vietnamese are not. */
    static Optional<byte[]> octets(String text) {
        var octets = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            int basic = c == ESCAPE ? -1 : BASIC.indexOf(c);
            int extended = EXTENDED.indexOf(c);
            if (basic >= 0) {
                octets.write(basic);
            } else if (extended >= 0) {
                octets.write(ESCAPE);
                octets.write(EXTENSION[extended]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(octets.toByteArray());
    }
}
