package vn.cchc.web.internal.forms;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import vn.cchc.web.SentForm;

/** A request whose form was read: its parts are an attribute, its body is empty. */
final class FormRequest extends HttpServletRequestWrapper {
    private static final String TYPE = "Content-Type";

    /** They spoke of the body as it was sent. */
    private static final Set<String> GONE = Set.of("content-length", "transfer-encoding");

    private final SentForm form;

    FormRequest(HttpServletRequest request, SentForm form) {
        super(request);
        this.form = form;
    }

    @Override
    public Object getAttribute(String name) {
        return SentForm.ATTRIBUTE.equals(name) ? form : super.getAttribute(name);
    }

    @Override
    public String getContentType() {
        return FormType.TYPE;
    }

    @Override
    public int getContentLength() {
        return 0;
    }

    @Override
    public long getContentLengthLong() {
        return 0;
    }

    private static boolean gone(String name) {
        return GONE.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String getHeader(String name) {
        return TYPE.equalsIgnoreCase(name)
                ? getContentType()
                : gone(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return TYPE.equalsIgnoreCase(name)
                ? Collections.enumeration(List.of(getContentType()))
                : gone(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(
                Collections.list(super.getHeaderNames()).stream()
                        .filter(name -> !gone(name))
                        .toList());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Nothing();
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(Reader.nullReader());
    }

    private static final class Nothing extends ServletInputStream {
        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The form was read at once");
        }
    }
}
