package vn.cchc.web.internal.xop;

import java.util.Optional;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;
import vn.cchc.web.internal.parts.MediaTypeWords;

/**
 * What the Content-Type of a package says.
 *
 * @param start Content-ID of the message; empty when it is the first part anyway
 */
public record PackageType(String boundary, String start) {
    private static final String MESSAGE = "text/xml";

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
        return new PackageType(type.boundary(RequestFault.PACKAGE), type.parameter("start"));
    }
}
