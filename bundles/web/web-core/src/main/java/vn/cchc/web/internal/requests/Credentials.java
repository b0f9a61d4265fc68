package vn.cchc.web.internal.requests;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password as the header {@code Authorization: Basic} carries them. */
public record Credentials(String name, char[] password) {

    /** Empty when the header is of another kind or damaged. */
    public static Optional<Credentials> read(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(header.substring(6).strip());
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            int colon = text.toString().indexOf(':');
            if (colon < 1) {
                return Optional.empty();
            }
            char[] password = new char[text.length() - colon - 1];
            text.position(colon + 1).get(password);
            return Optional.of(
                    new Credentials(text.position(0).toString().substring(0, colon), password));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
