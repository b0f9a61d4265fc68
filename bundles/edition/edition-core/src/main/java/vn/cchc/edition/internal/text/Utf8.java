package vn.cchc.edition.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;

/**
 * Turns the bytes of a file into text, and refuses what looks right on a screen but is not: another
 * encoding, a byte order mark, invisible characters, letters apart from their marks.
 */
public final class Utf8 {
    private static final char MARK = '\uFEFF';

    private final String file;
    private final Problems problems;

    public Utf8(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text; empty when it cannot be read on, and then the problems say why. */
    public Optional<String> read(byte[] bytes) {
        Optional<String> decoded = decode(bytes);
        if (decoded.isEmpty()) {
            problems.add(TextFault.NOT_UTF8, file + ":" + firstBadLine(bytes));
            return decoded;
        }
        String text = decoded.get();
        if (text.isBlank()) {
            problems.add(TextFault.EMPTY, file);
            return Optional.empty();
        }
        if (text.charAt(0) == MARK) {
            problems.add(TextFault.BYTE_ORDER_MARK, file + ":1");
            text = text.substring(1);
        }
        return examineLines(text) ? Optional.of(text.replace("\r\n", "\n")) : Optional.empty();
    }

    private boolean examineLines(String text) {
        String[] lines = text.split("\n", -1);
        once(TextFault.LINE_ENDS, lines, line -> line.endsWith("\r"));
        once(TextFault.NOT_NFC, lines, line -> !Normalizer.isNormalized(line, Normalizer.Form.NFC));
        boolean readable = true;
        for (int i = 0; i < lines.length; i++) {
            int hidden = firstHidden(lines[i]);
            if (hidden >= 0) {
                String name = String.format(Locale.ROOT, "U+%04X", hidden);
                problems.add(TextFault.CONTROL, file + ":" + (i + 1), name);
                readable = false;
            }
        }
        return readable;
    }

    /** One problem at the first such line, with their number. */
    private void once(TextFault fault, String[] lines, Predicate<String> bad) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < lines.length; i++) {
            if (bad.test(lines[i])) {
                numbers.add(i + 1);
            }
        }
        if (!numbers.isEmpty()) {
            problems.add(fault, file + ":" + numbers.get(0), numbers.size());
        }
    }

    private static int firstHidden(String line) {
        String body = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return body.codePoints().filter(Utf8::hidden).findFirst().orElse(-1);
    }

    private static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t';
            case Character.SPACE_SEPARATOR -> character != ' ';
            case Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    private static Optional<String> decode(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int firstBadLine(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (decode(Arrays.copyOfRange(bytes, start, i)).isEmpty()) {
                    return line;
                }
                line++;
                start = i + 1;
            }
        }
        return 1;
    }
}
