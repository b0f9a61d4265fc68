package vn.cchc.web.internal.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.web.internal.failures.FailureException;

/**
 * What a part of a form is called.
 *
 * @param fileName as its sender calls it; nothing here is ever named by it
 */
record Disposition(String name, Optional<String> fileName) {
    private static final int LONGEST = 250;

    /** Both quoted, each once, nothing escaped and nothing else: so all clients of OpenRosa do. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i:form-data); ?(?i:name)=\"([^\"\\\\]*+)\"(?:; ?(?i:filename)=\"([^\"\\\\]*+)\")?");

    /**
     * @param header each byte a character
     */
    static Disposition of(String header) throws FailureException {
        var words = WORDS.matcher(header);
        if (!words.matches()) {
            throw (header.contains("\\") ? FormRule.FILE_NAME : FormRule.NAME).broken();
        }
        String name = text(words.group(1));
        if (name.isBlank() || name.length() > LONGEST) {
            throw FormRule.NAME.broken();
        }
        return new Disposition(
                name,
                words.group(2) == null
                        ? Optional.empty()
                        : Optional.of(fileName(text(words.group(2)))));
    }

    private static String text(String bytes) throws FailureException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw FormRule.FILE_NAME.broken();
        }
    }

    private static String fileName(String name) throws FailureException {
        boolean path = name.indexOf('/') >= 0 || name.equals(".") || name.equals("..");
        if (name.isBlank() || name.length() > LONGEST || path || unseen(name)) {
            throw FormRule.FILE_NAME.broken();
        }
        return name;
    }

    /** Controls, and marks that make one name look like another. */
    private static boolean unseen(String name) {
        return name.codePoints()
                .anyMatch(
                        c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
