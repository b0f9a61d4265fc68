package vn.cchc.web.internal.parts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/**
 * Headers of one part.
 *
 * @param kind of body it stands in
 * @param values by names in small letters, each byte a character
 */
public record PartHeaders(RequestFault kind, Map<String, String> values) {
    /** The one that names files, which people call as they like. */
    private static final String DISPOSITION = "content-disposition";

    private static final int MOST = 10;
    private static final Pattern LINE =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]{1,70}):[ \t]*([\\x20-\\x7e\\x80-\\xff]*)");

    /** Without the two characters that libraries decode once too often. */
    private static final Pattern ID = Pattern.compile("<([\\x21-\\x7e&&[^<>%+]]{1,250})>");

    private static final Set<String> AS_IT_IS = Set.of("", "binary", "8bit", "7bit");

    /** Where lines come from. */
    interface Lines {
        /** Without its end; empty after the last header. */
        String next() throws java.io.IOException, FailureException;
    }

    static PartHeaders read(Lines lines, RequestFault kind)
            throws java.io.IOException, FailureException {
        var values = new HashMap<String, String>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            if (values.size() == MOST) {
                throw PartRule.HEADERS.broken(kind);
            }
            var header = LINE.matcher(line);
            if (!header.matches()
                    || !ascii(line) && !small(header.group(1)).equals(DISPOSITION)
                    || values.put(small(header.group(1)), header.group(2).strip()) != null) {
                throw PartRule.HEADER.broken(kind);
            }
        }
        var headers = new PartHeaders(kind, values);
        if (!AS_IT_IS.contains(small(headers.value("content-transfer-encoding")))) {
            throw PartRule.ENCODING.broken(kind);
        }
        return headers;
    }

    private static boolean ascii(String line) {
        return line.chars().allMatch(c -> c < 0x80);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Empty when it is left out. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public Optional<MediaTypeWords> type() {
        return MediaTypeWords.of(value("content-type"));
    }

    /** What stands between the angle brackets. */
    public Optional<String> id() {
        var id = ID.matcher(value("content-id"));
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
    }

    public void fits(long length) throws FailureException {
        String said = value("content-length");
        if (!said.isEmpty() && !said.equals(String.valueOf(length))) {
            throw PartRule.LENGTH.broken(kind);
        }
    }
}
