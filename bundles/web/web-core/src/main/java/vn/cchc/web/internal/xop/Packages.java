package vn.cchc.web.internal.xop;

import java.io.IOException;
import java.util.Collections;
import javax.servlet.http.HttpServletRequest;
import vn.cchc.web.internal.failures.FailureException;

/** Takes packages off requests, for the addresses that asked for them. */
public final class Packages {
    private final PackageReader reader;

    /**
     * @param largest bytes a file may have
     */
    public Packages(long largest) {
        reader = new PackageReader(largest, new RootMessage());
    }

    /** What CXF may see of a request; to be closed when it was answered. */
    public record Opened(HttpServletRequest request, AutoCloseable file) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            file.close();
        }
    }

    /** The request as it is when no package came with it. */
    public Opened open(HttpServletRequest request) throws IOException, FailureException {
        if (!PackageType.named(request.getContentType())) {
            return new Opened(request, () -> {});
        }
        if (Collections.list(request.getHeaders("Content-Type")).size() != 1) {
            throw PackageRule.TYPE.broken();
        }
        var type = PackageType.of(request.getContentType());
        boolean known = request.getUserPrincipal() != null;
        var opened = reader.read(request.getInputStream(), type, known);
        return new Opened(new PackageRequest(request, opened), opened);
    }
}
