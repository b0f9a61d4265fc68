package vn.cchc.web.internal.failures;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * An answer that may fail while it is written. From then on nothing is written and it is not
 * closed, so that what was sent already does not look whole.
 */
public final class BegunAnswer extends HttpServletResponseWrapper {
    private static final String FAILURE = BegunAnswer.class.getName();
    private static final String CAUSE = FAILURE + ".cause";

    private final HttpServletRequest request;
    private Body body;

    public BegunAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** Says, from where only the request is known, that the answer to it cannot be completed. */
    public static void fail(HttpServletRequest request, Failure failure, Throwable cause) {
        request.setAttribute(FAILURE, failure);
        request.setAttribute(CAUSE, cause);
    }

    /** Why it cannot be completed; empty when it was. */
    public Optional<Failure> failure() {
        return Optional.ofNullable((Failure) request.getAttribute(FAILURE));
    }

    /** What was thrown; {@code null} when nothing was. */
    public Throwable cause() {
        return (Throwable) request.getAttribute(CAUSE);
    }

    private boolean goesOn() {
        return request.getAttribute(FAILURE) == null;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (goesOn()) {
            super.flushBuffer();
        }
    }

    private final class Body extends ServletOutputStream {
        private final ServletOutputStream out;

        Body(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (goesOn()) {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (goesOn()) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (goesOn()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (goesOn()) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
