package vn.cchc.web.internal.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.encodings.Encoding;

/**
 * A file that pages refer to.
 *
 * @param fingerprint twelve digits of it stand in the address, so the address changes with the file
 * @param gzip the bytes compressed
 * @param brotli the bytes compressed better; the plain ones where that cannot be done
 */
record Asset(
        String name,
        String mediaType,
        Fingerprint fingerprint,
        byte[] bytes,
        byte[] gzip,
        byte[] brotli) {

    static Asset of(String name, String mediaType, byte[] bytes, Brotli brotli) {
        return new Asset(
                name,
                mediaType,
                Fingerprint.of(bytes),
                bytes,
                compressed(bytes),
                brotli.available() ? brotli.compressed(bytes) : bytes);
    }

    byte[] in(Encoding encoding) {
        return switch (encoding) {
            case BROTLI -> brotli;
            case GZIP -> gzip;
            case IDENTITY -> bytes;
        };
    }

    String url() {
        return "/assets/" + fingerprint.brief() + "/" + name;
    }

    private static byte[] compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
