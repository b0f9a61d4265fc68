package vn.cchc.archive.extraction.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Writes the corpus into a folder, for a suite that sends it to a running server: numbered files,
 * and in {@code index} a line for each, its name and its title in Base64.
 */
final class CorpusFiles {
    private CorpusFiles() {}

    /**
     * @param words the folder, the path of the canary, the port nobody may connect to
     */
    public static void main(String... words) throws IOException {
        Path folder = Path.of(words[0]);
        var index = new ArrayList<String>();
        List<HostileFile> all = new HostileCorpus(words[1], Integer.parseInt(words[2])).all();
        for (HostileFile file : all) {
            Path written = folder.resolve(String.valueOf(index.size()));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
                file.content().write(out);
            }
            index.add(base64(file.name()) + " " + base64(file.title()));
        }
        Files.write(folder.resolve("index"), index);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
