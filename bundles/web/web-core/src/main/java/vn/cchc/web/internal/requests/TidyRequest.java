package vn.cchc.web.internal.requests;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose address is written as the standard wants it: browsers let through characters that
 * ought to be percent-encoded, and the libraries behind us fail on them.
 */
final class TidyRequest extends HttpServletRequestWrapper {
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/";
    private static final String IN_QUERY = IN_PATH + "?[]";

    /** Read many times on the way of a request. */
    private final String path;

    private final String query;

    TidyRequest(HttpServletRequest request) {
        super(request);
        this.path = tidy(request.getRequestURI(), IN_PATH);
        this.query =
                request.getQueryString() == null ? null : tidy(request.getQueryString(), IN_QUERY);
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        String url = super.getRequestURL().toString();
        String sent = super.getRequestURI();
        String host = url.endsWith(sent) ? url.substring(0, url.length() - sent.length()) : url;
        return new StringBuffer(host).append(path);
    }

    @Override
    public String getQueryString() {
        return query;
    }

    private static String tidy(String text, String allowed) {
        var tidy = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(tidy, c, allowed));
        return escapeLonePercents(tidy.toString());
    }

    private static void append(StringBuilder tidy, int c, String allowed) {
        if (c == '%' || c < 128 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0)) {
            tidy.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            tidy.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
    }

    private static String escapeLonePercents(String text) {
        return text.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }
}
