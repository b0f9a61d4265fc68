package vn.cchc.web.internal;

import static vn.cchc.web.internal.SentPackage.FILE_HEADERS;
import static vn.cchc.web.internal.SentPackage.INCLUDE;
import static vn.cchc.web.internal.SentPackage.ROOT_HEADERS;
import static vn.cchc.web.internal.SentPackage.message;
import static vn.cchc.web.internal.SentPackage.part;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A program of its own: sends itself a large file, in the heap it was given. */
final class SmallHeap {
    static final long BYTES = 100L << 20;

    private SmallHeap() {}

    public static void main(String[] arguments) throws Exception {
        try (var web = new WebServer(120)) {
            web.publisher.bindSoap(
                    new Granary(), Map.of("cchc.web.soap", "/soap/granary", "cchc.web.mtom", true));
            var answer =
                    web.send(
                            web.to("/soap/granary")
                                    .header("Content-Type", SentPackage.TYPE)
                                    .header("Authorization", SentPackage.somebody())
                                    .POST(BodyPublishers.ofInputStream(SmallHeap::body)));
            System.out.println(answer.body());
        }
        System.exit(0);
    }

    private static InputStream body() {
        String headers = part(FILE_HEADERS, "");
        return new SequenceInputStream(
                Collections.enumeration(
                        List.of(
                                text(part(ROOT_HEADERS, message(INCLUDE))),
                                text(headers.substring(0, headers.length() - 2)),
                                new Zeros(BYTES),
                                text("\r\n--b--\r\n"))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + some, (byte) 0);
            left -= some;
            return some;
        }
    }
}
