package vn.cchc.web.internal.xop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.cchc.web.internal.parts.SpooledFile;

/**
 * A package that keeps to every rule, in words of our own.
 *
 * @param id Content-ID of the file; without a file nobody asks for it
 */
record OpenedPackage(byte[] root, Optional<SpooledFile> file, String id) implements AutoCloseable {
    private static final String ROOT_ID = "root@cchc.vn";

    /**
     * No file can have the boundary in it by chance, and the content of a file is not known to its
     * sender together with this: it is drawn for each package.
     */
    String type(String boundary) {
        return "multipart/related; type=\"application/xop+xml\"; boundary=\""
                + boundary
                + "\"; start=\"<"
                + ROOT_ID
                + ">\"; start-info=\"text/xml\"";
    }

    InputStream body(String boundary) throws IOException {
        String first =
                "--"
                        + boundary
                        + "\r\nContent-Type: application/xop+xml; charset=UTF-8;"
                        + " type=\"text/xml\"\r\nContent-Transfer-Encoding: binary\r\n"
                        + "Content-ID: <"
                        + ROOT_ID
                        + ">\r\n\r\n";
        var rest = file.isPresent() ? fileAndEnd(boundary, file.get()) : end(boundary);
        return chain(List.of(bytes(first), new ByteArrayInputStream(root), rest));
    }

    private InputStream fileAndEnd(String boundary, SpooledFile spooled) throws IOException {
        String headers =
                "\r\n--"
                        + boundary
                        + "\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Transfer-Encoding: binary\r\nContent-ID: <"
                        + id
                        + ">\r\n\r\n";
        return chain(List.of(bytes(headers), spooled.in(), end(boundary)));
    }

    private static InputStream end(String boundary) {
        return bytes("\r\n--" + boundary + "--\r\n");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static InputStream chain(List<InputStream> parts) {
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
