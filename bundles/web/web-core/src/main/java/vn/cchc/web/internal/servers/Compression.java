package vn.cchc.web.internal.servers;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.common.gzip.GZIPOutInterceptor;

/** Compresses long answers for clients that can read them; others get them as they are. */
final class Compression extends GZIPOutInterceptor {
    private static final int FROM_BYTES = 1024;

    Compression() {
        super(FROM_BYTES);
    }

    /** A client that forbids every encoding gets the plain answer instead of a fault. */
    @Override
    public UseGzip gzipPermitted(Message message) {
        try {
            return super.gzipPermitted(message);
        } catch (Fault e) {
            return UseGzip.NO;
        }
    }
}
