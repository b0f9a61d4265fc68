package vn.cchc.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Words of a configuration file as somebody wrote them. The container reads {@code etc/*.cfg} as
 * ISO 8859-1, whatever editors write; Vietnamese in UTF-8 comes in as two or three characters a
 * letter.
 */
public final class ConfiguredText {
    private static final int LAST_OF_LATIN = 0xff;

    private ConfiguredText() {}

    /**
     * The text in Unicode NFC. What cannot be UTF-8 that was read so is left as it is: it was
     * escaped, or came another way.
     */
    public static String of(String read) {
        return Normalizer.normalize(meant(read), Normalizer.Form.NFC);
    }

    private static String meant(String read) {
        if (read.chars().anyMatch(c -> c > LAST_OF_LATIN)) {
            return read;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return read;
        }
    }
}
