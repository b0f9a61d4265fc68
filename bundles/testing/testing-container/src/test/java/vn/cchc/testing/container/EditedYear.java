package vn.cchc.testing.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A copy of a year as the build made it, edited, under another bundle version. */
final class EditedYear {
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest;

    EditedYear(Path year) throws IOException {
        try (var jar = new JarFile(year.toFile())) {
            manifest = new Manifest(jar.getManifest());
            for (var all = jar.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    try (var in = jar.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }

    EditedYear version(String version) {
        return header("Bundle-Version", version);
    }

    EditedYear header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    /** Edits a file below CCHC-INF, which must then be another one. */
    EditedYear edit(String file, UnaryOperator<String> edit) {
        String name = "CCHC-INF/" + file;
        String text = new String(entries.get(name), StandardCharsets.UTF_8);
        String edited = edit.apply(text);
        if (edited.equals(text)) {
            throw new IllegalArgumentException("Nothing was edited in " + file);
        }
        entries.put(name, edited.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    EditedYear replace(String file, String words, String others) {
        return edit(file, text -> text.replace(words, others));
    }

    Path write(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
