package vn.cchc.edition.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.model.FaultKind;
import vn.cchc.model.Refusal;

/**
 * The body of a request as a file, for as long as somebody looks at it.
 *
 * @param mostMegabytes that are taken
 * @param tooLarge what is told when there is more
 */
record Upload(int mostMegabytes, FaultKind tooLarge) {

    /** Looks at the file. */
    interface Look<T> {
        T at(Path file) throws IOException;
    }

    <T> T look(InputStream body, Look<T> look) throws IOException {
        Path copy = Files.createTempFile("year", ".upload");
        try {
            write(body, copy);
            return look.at(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private void write(InputStream body, Path copy) throws IOException {
        long left = mostMegabytes * 1024L * 1024L;
        try (var out = Files.newOutputStream(copy)) {
            var buffer = new byte[16 * 1024];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new Refusal(Refusal.Kind.INVALID, tooLarge.at("", mostMegabytes));
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
