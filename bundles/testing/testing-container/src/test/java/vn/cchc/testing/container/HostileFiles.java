package vn.cchc.testing.container;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The hostile files of {@code archive-extraction}, written by a process of its own: what makes them
 * are the libraries that read them, which nothing else may have.
 */
final class HostileFiles {
    private static final String WRITER = "vn.cchc.archive.extraction.internal.CorpusFiles";

    private HostileFiles() {}

    /** One of them; its name need not be one a file could have. */
    record Hostile(String title, String name, Path file) {
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * @param folder for them, empty
     * @param canary a file nobody may read
     * @param port nobody may connect to
     */
    static List<Hostile> in(Path folder, Path canary, int port) throws Exception {
        Path module = Path.of(System.getProperty("cchc.extraction")).normalize();
        var classPath =
                String.join(
                        File.pathSeparator,
                        module.resolve("test-classes").toString(),
                        module.resolve("classes").toString(),
                        module.resolve("../../archive-api/target/classes").toString(),
                        module.resolve("worker") + File.separator + "*");
        var writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-cp",
                                classPath,
                                WRITER,
                                folder.toString(),
                                canary.toString(),
                                String.valueOf(port))
                        .inheritIO()
                        .start();
        if (writer.waitFor() != 0) {
            throw new IOException("The hostile files were not written");
        }
        return listed(folder);
    }

    private static List<Hostile> listed(Path folder) throws IOException {
        var files = new ArrayList<Hostile>();
        for (String line : Files.readAllLines(folder.resolve("index"))) {
            String[] words = line.split(" ", -1);
            files.add(
                    new Hostile(
                            text(words[1]),
                            text(words[0]),
                            folder.resolve(String.valueOf(files.size()))));
        }
        return files;
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
