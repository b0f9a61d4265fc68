package vn.cchc.web.internal.xop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A request whose package was read and written anew. */
final class PackageRequest extends HttpServletRequestWrapper {
    private static final String TYPE = "Content-Type";

    /** They spoke of the body as it was sent. */
    private static final Set<String> GONE = Set.of("content-length", "transfer-encoding");

    private final OpenedPackage opened;
    private final String boundary = "cchc-" + UUID.randomUUID();

    PackageRequest(HttpServletRequest request, OpenedPackage opened) {
        super(request);
        this.opened = opened;
    }

    @Override
    public String getContentType() {
        return opened.type(boundary);
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long getContentLengthLong() {
        return -1;
    }

    @Override
    public String getCharacterEncoding() {
        return null;
    }

    private static boolean gone(String name) {
        return GONE.contains(name.toLowerCase(java.util.Locale.ROOT));
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
                        .collect(Collectors.toList()));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Body(opened.body(boundary));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Body extends ServletInputStream {
        private final InputStream in;
        private boolean finished;

        Body(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            finished |= b < 0;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            finished |= read < 0;
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body of a package is read at once");
        }
    }
}
