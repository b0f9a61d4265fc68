package vn.cchc.edition.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cchc.edition.internal.files.YearFiles;

/** A year as a bundle. The same files give the same bytes: no time, a fixed order. */
final class YearJar {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private YearJar() {}

    static byte[] bytes(YearFiles files) {
        var out = new ByteArrayOutputStream();
        try (var jar = new ZipOutputStream(out)) {
            add(jar, YearFiles.MANIFEST, files.manifest().orElseThrow());
            for (var file : files.files().entrySet()) {
                add(jar, YearFiles.FOLDER + file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream jar, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }
}
