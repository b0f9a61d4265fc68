package vn.cchc.testing.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of a workbook in which one text was typed over another, in whatever cells it stands. */
final class EditedWorkbook {
    private EditedWorkbook() {}

    static Path write(Path workbook, String words, String others, Path copy) throws IOException {
        boolean edited = false;
        try (var zip = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : Collections.list(zip.entries())) {
                byte[] bytes;
                try (var in = zip.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                String text = new String(bytes, StandardCharsets.UTF_8);
                String changed = text.replace(">" + words + "<", ">" + others + "<");
                edited |= !changed.equals(text);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (!edited) {
            throw new IllegalArgumentException("Nothing was edited: " + words);
        }
        return copy;
    }
}
