package vn.cchc.web.internal.requests;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import vn.cchc.model.Problem;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/**
 * The outer form of a request: what the libraries behind us would take for a fault of their own.
 */
public final class Form {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

    /**
     * The request with a tidy address.
     *
     * @param taken which bodies of several parts the address takes
     */
    public HttpServletRequest check(HttpServletRequest request, SeveralParts taken)
            throws FailureException {
        var tidy = new TidyRequest(request);
        if (!readable(tidy.getRequestURL().toString())) {
            throw refuse(400, RequestFault.HOST.at("Host"));
        }
        if (!knownCharset(request.getContentType())) {
            throw refuse(415, RequestFault.CHARSET.at("Content-Type"));
        }
        // No limit of the libraries on the number and headers of attachments holds everywhere.
        if (severalParts(request.getContentType()) && !taken.reads(request.getContentType())) {
            throw refuse(415, RequestFault.SEVERAL_PARTS.at("Content-Type"));
        }
        // A word of the SOAP library that makes it answer before anything was done.
        if (request.getHeader("OnewayRequest") != null) {
            throw refuse(400, RequestFault.ONE_WAY.at("OnewayRequest"));
        }
        return tidy;
    }

    private static boolean readable(String url) {
        try {
            return new URI(url).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean knownCharset(String contentType) {
        if (contentType == null) {
            return true;
        }
        var charset = CHARSET.matcher(contentType);
        try {
            return !charset.find() || Charset.isSupported(charset.group(1));
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static boolean severalParts(String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static FailureException refuse(int status, Problem problem) {
        return new FailureException(Failure.of(status, problem));
    }
}
