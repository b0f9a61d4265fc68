package vn.cchc.edition.internal.examination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.Period;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.FormDefinition;

/** The template year, which is in order, to be changed and examined. */
public final class SampleYear {
    private static final Path TEMPLATE = Path.of("../../years/year-template/src/main/resources");
    private static final Path REGISTRY =
            Path.of("../../registry/registry-core/src/main/resources/registry");
    private static final String MANIFEST =
            """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-Name: Template
            Bundle-SymbolicName: vn.cchc.year.sample-2000
            Bundle-Version: 1.0.0
            Require-Capability: cchc.edition;filter:="(format=1)"
            """;

    private final Map<String, byte[]> files = new TreeMap<>();

    public SampleYear() {
        files.put("META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
        try (var walk = Files.walk(TEMPLATE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = TEMPLATE.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
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
        return new Examination(FormDefinition::load, SampleYear::provinces)
                .examine(YearSource.of(path));
    }

    /** From the table of the registry, of which this room knows only the front door. */
    public static Optional<Set<String>> provinces(Period period) {
        Path table = REGISTRY.resolve("provinces-" + period.code() + ".csv");
        try (var lines = Files.lines(table)) {
            return Optional.of(
                    lines.skip(1).map(l -> l.split(",", 2)[0]).collect(Collectors.toSet()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
