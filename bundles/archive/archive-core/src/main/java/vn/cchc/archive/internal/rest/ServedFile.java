package vn.cchc.archive.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.StoredArchive;

/**
 * A version on its way out. It comes from anybody, so no browser may do anything with it but keep
 * it: always an attachment, never sniffed, in a sandbox without any right.
 */
record ServedFile(StoredArchive archive, Document document, Version version) {
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{1,12})-([0-9]{0,12})");
    private static final int PIECE = 1 << 16;

    Response answer(Request request, String range) throws IOException {
        var tag = new EntityTag(version.content().sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        Matcher asked = RANGE.matcher(range == null ? "" : range);
        return asked.matches()
                ? part(Long.parseLong(asked.group(1)), end(asked.group(2)), tag)
                : whole(tag);
    }

    private Response whole(EntityTag tag) throws IOException {
        return headers(Response.ok(body(0, version.size())), tag)
                .header(HttpHeaders.CONTENT_LENGTH, version.size())
                .build();
    }

    private long end(String last) {
        long end = last.isEmpty() ? version.size() - 1 : Long.parseLong(last);
        return Math.min(end, version.size() - 1);
    }

    private Response part(long from, long to, EntityTag tag) throws IOException {
        if (from > to) {
            return Response.status(416)
                    .header("Content-Range", "bytes */" + version.size())
                    .build();
        }
        long length = to - from + 1;
        return headers(Response.status(206).entity(body(from, length)), tag)
                .header("Content-Range", "bytes " + from + "-" + to + "/" + version.size())
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .build();
    }

    private Response.ResponseBuilder headers(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.type(version.mediaType())
                .tag(tag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** The name in letters every browser knows, and as it is (RFC 6266, RFC 8187). */
    private String disposition() {
        String plain =
                Normalizer.normalize(version.fileName(), Normalizer.Form.NFD)
                        .replace('đ', 'd')
                        .replace('Đ', 'D')
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String whole =
                URLEncoder.encode(version.fileName(), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    /** Opened before anything is said, so that what is not there is no broken answer. */
    private StreamingOutput body(long from, long length) throws IOException {
        InputStream in = archive.open(document, version, from);
        return out -> {
            try (in) {
                byte[] piece = new byte[PIECE];
                long left = length;
                while (left > 0) {
                    int read = in.read(piece, 0, (int) Math.min(piece.length, left));
                    if (read < 0) {
                        throw new IOException("The content is shorter than it was");
                    }
                    out.write(piece, 0, read);
                    left -= read;
                }
            }
        };
    }
}
