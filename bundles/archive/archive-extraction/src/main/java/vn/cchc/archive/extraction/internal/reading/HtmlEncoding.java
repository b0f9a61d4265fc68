package vn.cchc.archive.extraction.internal.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a web page: as it says of itself, unless its bytes are of no such encoding. */
final class HtmlEncoding {
    private static final int LOOKED_AT = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

    private HtmlEncoding() {}

    static String decoded(byte[] bytes) {
        String beginning =
                new String(
                        bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(beginning);
        return said.find() && isLegacy(said.group(1))
                ? new String(bytes, Charset.forName(said.group(1)))
                : Encoding.decoded(bytes);
    }

    /** Unicode is known by its bytes, and Latin is said by many who mean something else. */
    private static boolean isLegacy(String name) {
        try {
            var charset = Charset.forName(name);
            return !charset.name().startsWith("UTF")
                    && !charset.name().equals("windows-1252")
                    && !charset.name().equals("ISO-8859-1");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
