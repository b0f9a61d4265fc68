package vn.cchc.web.internal.xop;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.web.internal.failures.FailureException;

/**
 * What the Content-Type of a package says.
 *
 * @param start Content-ID of the message; empty when it is the first part anyway
 */
public record PackageType(String boundary, String start) {
    private static final String MESSAGE = "text/xml";
    private static final Pattern BOUNDARY =
            Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    /** Whether it is a message with files in the way of XOP. */
    public static boolean named(String contentType) {
        return words(contentType).isPresent();
    }

    private static Optional<MediaTypeWords> words(String contentType) {
        return MediaTypeWords.of(contentType)
                .filter(type -> type.is("multipart/related"))
                .filter(type -> type.parameter("type").equalsIgnoreCase("application/xop+xml"));
    }

    static PackageType of(String contentType) throws FailureException {
        var type = words(contentType).orElseThrow(PackageRule.TYPE::broken);
        String info = type.parameter("start-info");
        if (!info.isEmpty() && !info.equalsIgnoreCase(MESSAGE)) {
            throw PackageRule.TYPE.broken();
        }
        String boundary = type.parameter("boundary");
        if (!BOUNDARY.matcher(boundary).matches()) {
            throw PackageRule.BOUNDARY.broken();
        }
        return new PackageType(boundary, type.parameter("start"));
    }
}
