package vn.cchc.web.internal.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.AbstractThresholdOutputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.common.gzip.GZIPOutInterceptor;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.encodings.Encoding;

/** Compresses long answers for clients that can read them; others get them as they are. */
final class Compression extends GZIPOutInterceptor {
    private static final int FROM_BYTES = 1024;
    private static final String ACCEPTED = "Accept-Encoding";

    private final Brotli brotli;

    Compression(Brotli brotli) {
        super(FROM_BYTES);
        this.brotli = brotli;
    }

    @Override
    public void handleMessage(Message message) {
        switch (Encoding.of(accepted(message), brotli.available())) {
            case BROTLI -> {
                var out = message.getContent(OutputStream.class);
                if (out != null) {
                    message.setContent(OutputStream.class, new Brotlied(out, message));
                }
            }
            case GZIP -> super.handleMessage(message);
            case IDENTITY -> {}
        }
    }

    private static String accepted(Message message) {
        var headers = headers(message.getExchange().getInMessage());
        return String.join(",", headers.getOrDefault(ACCEPTED, List.of()));
    }

    private static Map<String, List<String>> headers(Message message) {
        var all = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        Map<String, List<String>> given =
                CastUtils.cast((Map<?, ?>) message.get(Message.PROTOCOL_HEADERS));
        if (given != null) {
            all.putAll(given);
        }
        return all;
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

    /** Begins to compress when an answer turns out to be long. */
    private final class Brotlied extends AbstractThresholdOutputStream {
        private final Message message;

        Brotlied(OutputStream out, Message message) {
            super(FROM_BYTES);
            this.wrappedStream = out;
            this.message = message;
        }

        @Override
        public void thresholdNotReached() {
            // It is sent as it is.
        }

        @Override
        public void thresholdReached() throws IOException {
            var headers = headers(message);
            headers.put("Content-Encoding", List.of(Encoding.BROTLI.word()));
            var vary = new ArrayList<>(headers.getOrDefault("Vary", List.of()));
            if (!vary.contains(ACCEPTED)) {
                vary.add(ACCEPTED);
            }
            headers.put("Vary", vary);
            message.put(Message.PROTOCOL_HEADERS, headers);
            wrappedStream = brotli.to(wrappedStream);
        }
    }
}
