package vn.cchc.edition.internal.examination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Verdict;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;

/** A template year, which is in order, to be changed and examined. */
public final class SampleYear {
    private static final Path YEARS = Path.of("../../years");
    private static final String MANIFEST =
            """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-Name: Template
            Bundle-SymbolicName: vn.cchc.year.%s
            Bundle-Version: 1.0.0
            Require-Capability: cchc.edition;filter:="(format=1)"
            """;

    public static final Registry REGISTRY = new CsvRegistry();

    private final Map<String, byte[]> files = new TreeMap<>();

    /** The template of answers. */
    public SampleYear() {
        this(YEARS.resolve("year-template/src/main/resources"), "sample-2000");
    }

    /** The template of points. */
    public static SampleYear ofPoints() {
        return new SampleYear(YEARS.resolve("points-template/src/main/resources"), "sample-2001");
    }

    /** A small plan. */
    public static SampleYear ofPlan() {
        return new SampleYear(Path.of("src/test/resources/sample-plan"), "plan-2024");
    }

    /** The template of surveys. */
    public static SampleYear ofSurveys() {
        return new SampleYear(YEARS.resolve("surveys-template/src/main/resources"), "sample-2002");
    }

    private SampleYear(Path template, String name) {
        String manifest = String.format(MANIFEST, name);
        files.put("META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
        try (var walk = Files.walk(template)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String inside = template.relativize(file).toString().replace('\\', '/');
                files.put(inside, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words that stand in the file exactly once. */
    public SampleYear replace(String file, String find, String replacement) {
        String text = new String(files.get(path(file)), StandardCharsets.UTF_8);
        int at = text.indexOf(find);
        if (at < 0 || text.indexOf(find, at + 1) >= 0) {
            throw new IllegalArgumentException("Not once in " + file + ": " + find);
        }
        return with(file, text.replace(find, replacement));
    }

    public SampleYear with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SampleYear with(String file, byte[] bytes) {
        files.put(path(file), bytes);
        return this;
    }

    public SampleYear without(String file) {
        if (files.remove(path(file)) == null) {
            throw new IllegalArgumentException("There is no " + file);
        }
        return this;
    }

    public byte[] bytes(String file) {
        return files.get(path(file));
    }

    /** Names are those below CCHC-INF, unless they begin with a slash. */
    private static String path(String file) {
        return file.startsWith("/") ? file.substring(1) : "CCHC-INF/" + file;
    }

    public Path writeFolder(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return folder;
    }

    public Path writeJar(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return jar;
    }

    public static Verdict<Edition> examine(Path path) {
        return new Examination(REGISTRY).examine(YearSource.of(path));
    }
}
