package vn.cchc.archive.extraction.internal.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Finds out how bytes of text are to be read. */
final class Encoding {
    private static final int LOOKED_AT = 64 << 10;
    private static final Map<Integer, Charset> MARKS =
            Map.of(0xFEFF, StandardCharsets.UTF_16BE, 0xFFFE, StandardCharsets.UTF_16LE);

    /** Those that are right only if every sign has its place come first. */
    private static final List<Legacy> LEGACY = List.of(Legacy.VNI, Legacy.TCVN3, Legacy.WINDOWS);

    private Encoding() {}

    static String decoded(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            return utf16(bytes);
        }
        int cut = Math.max(0, bytes.length - 3);
        for (int end = bytes.length; end >= cut; end--) {
            try {
                // The end may have been cut within a character.
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, end))
                        .toString();
            } catch (CharacterCodingException e) {
                if (!isCutCharacter(bytes, end)) {
                    break;
                }
            }
        }
        return legacy(bytes);
    }

    private static boolean isCutCharacter(byte[] bytes, int end) {
        return end > 0 && bytes[end - 1] < 0;
    }

    private static String legacy(byte[] bytes) {
        byte[] sample =
                bytes.length > LOOKED_AT ? java.util.Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        Legacy best = Legacy.WINDOWS;
        int most = Integer.MIN_VALUE;
        for (Legacy legacy : LEGACY) {
            int points = Plausibility.of(legacy.decoded(sample));
            if (points > most) {
                most = points;
                best = legacy;
            }
        }
        return best.decoded(bytes);
    }

    /** Also in encodings that use all bytes beyond ASCII, which are taken for no text elsewhere. */
    static boolean looksLikeText(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            return true;
        }
        int letters = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) {
                return false;
            }
            letters += b >= ' ' ? 1 : 0;
        }
        return letters * 2 > bytes.length;
    }

    /** By its mark, or because every second byte of mostly Latin text is zero. */
    static boolean looksLikeUtf16(byte[] bytes) {
        return mark(bytes) != null || zerosAt(bytes, 0) || zerosAt(bytes, 1);
    }

    static String utf16(byte[] bytes) {
        Charset said = mark(bytes);
        if (said != null) {
            return new String(bytes, 2, bytes.length - 2, said);
        }
        return new String(
                bytes, zerosAt(bytes, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Charset mark(byte[] bytes) {
        return bytes.length < 2 ? null : MARKS.get((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF);
    }

    private static boolean zerosAt(byte[] bytes, int parity) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            boolean other = bytes[2 * i + 1 - parity] == 0;
            if (other) {
                return false;
            }
            zeros += bytes[2 * i + parity] == 0 ? 1 : 0;
        }
        return pairs >= 4 && zeros * 2 > pairs;
    }
}
