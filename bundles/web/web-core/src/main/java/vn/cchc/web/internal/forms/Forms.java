package vn.cchc.web.internal.forms;

import java.io.IOException;
import java.util.Collections;
import javax.servlet.http.HttpServletRequest;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/** Takes forms with files off requests, for the addresses that asked for them. */
public final class Forms {
    private final FormReader reader;

    /**
     * @param largest bytes a part may have
     */
    public Forms(long largest) {
        reader = new FormReader(largest);
    }

    /** What a resource may see of a request; to be closed when it was answered. */
    public record Opened(HttpServletRequest request, AutoCloseable files) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            files.close();
        }
    }

    /** Nothing of a stranger's is read. */
    public Opened open(HttpServletRequest request) throws IOException, FailureException {
        if (request.getUserPrincipal() == null) {
            throw new FailureException(
                    Failure.unauthorized(RequestFault.NOT_SIGNED_IN.at("Authorization")));
        }
        if (Collections.list(request.getHeaders("Content-Type")).size() != 1) {
            throw FormRule.TYPE.broken();
        }
        String boundary = FormType.boundary(request.getContentType());
        var opened = reader.read(request.getInputStream(), boundary);
        return new Opened(new FormRequest(request, opened.form()), opened);
    }
}
