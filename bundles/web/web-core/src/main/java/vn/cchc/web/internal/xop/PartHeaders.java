package vn.cchc.web.internal.xop;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.web.internal.failures.FailureException;

/**
 * Headers of one part.
 *
 * @param values by names in small letters
 */
record PartHeaders(Map<String, String> values) {
    private static final int MOST = 10;
    private static final Pattern LINE =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]{1,70}):[ \t]*([\\x20-\\x7e]*)");

    /** Without the two characters that libraries decode once too often. */
    private static final Pattern ID = Pattern.compile("<([\\x21-\\x7e&&[^<>%+]]{1,250})>");

    private static final Set<String> AS_IT_IS = Set.of("", "binary", "8bit", "7bit");

    /** Where lines come from. */
    interface Lines {
        /** Without its end; empty after the last header. */
        String next() throws java.io.IOException, FailureException;
    }

    static PartHeaders read(Lines lines) throws java.io.IOException, FailureException {
        var values = new HashMap<String, String>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            if (values.size() == MOST) {
                throw PackageRule.HEADERS.broken();
            }
            var header = LINE.matcher(line);
            if (!header.matches()
                    || values.put(small(header.group(1)), header.group(2).strip()) != null) {
                throw PackageRule.HEADER.broken();
            }
        }
        var headers = new PartHeaders(values);
        if (!AS_IT_IS.contains(small(headers.value("content-transfer-encoding")))) {
            throw PackageRule.ENCODING.broken();
        }
        return headers;
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<MediaTypeWords> type() {
        return MediaTypeWords.of(value("content-type"));
    }

    /** What stands between the angle brackets. */
    Optional<String> id() {
        var id = ID.matcher(value("content-id"));
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
    }

    void fits(long length) throws FailureException {
        String said = value("content-length");
        if (!said.isEmpty() && !said.equals(String.valueOf(length))) {
            throw PackageRule.LENGTH.broken();
        }
    }
}
