package vn.cchc.web.internal.requests;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import vn.cchc.web.internal.failures.TooLarge;

/**
 * Caps the body of a request. What a parser turns into objects is capped low; a file that is
 * streamed may be larger.
 *
 * @param text bytes of JSON, XML, a form or other text
 * @param file bytes of anything else
 */
public record BodyLimit(long text, long file) {
    /** A message and its framing beside a file, which has its own limit. */
    private static final long BESIDE = 2L << 20;

    /** The request, its body cut off at the limit. */
    public HttpServletRequest cap(HttpServletRequest request) throws TooLarge {
        long limit = limit(request.getContentType());
        if (request.getContentLengthLong() > limit) {
            throw new TooLarge(limit);
        }
        return new LimitedRequest(request, limit);
    }

    private long limit(String contentType) {
        if (contentType == null) {
            return text;
        }
        String type = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        boolean parsed =
                type.endsWith("json")
                        || type.endsWith("xml")
                        || type.equals("application/x-www-form-urlencoded")
                        || type.equals("text/plain");
        return parsed ? text : type.equals("multipart/related") ? file + BESIDE : file;
    }
}
