package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import vn.cchc.graph.Graph;
import vn.cchc.model.Refusal;

/**
 * The classes of this bundle, of the jars inside it and of the two bundles it uses, as files: a
 * process outside the container cannot read a jar inside a jar.
 */
final class UnpackedClasses {
    private static final String CLASSES = "classes";

    /** Jars inside the bundle; those of {@code worker} stand for what the container offers. */
    private static final List<String> JARS = List.of("lib", "worker");

    private UnpackedClasses() {}

    static WorkerProgram of(Bundle bundle, Path folder) throws IOException {
        delete(folder);
        Path classes = folder.resolve(CLASSES);
        for (var from :
                List.of(
                        bundle,
                        FrameworkUtil.getBundle(Graph.class),
                        FrameworkUtil.getBundle(Refusal.class))) {
            unpack(from, "vn", "*.class", classes);
        }
        var parts = new ArrayList<Path>(List.of(classes));
        for (String jars : JARS) {
            unpack(bundle, jars, "*.jar", folder);
            try (var files = Files.list(folder.resolve(jars))) {
                files.sorted().forEach(parts::add);
            }
        }
        return WorkerProgram.of(parts);
    }

    private static void unpack(Bundle bundle, String path, String pattern, Path into)
            throws IOException {
        var found = bundle.findEntries(path, pattern, true);
        if (found == null) {
            throw new IOException(bundle.getSymbolicName() + " has no " + path + "/" + pattern);
        }
        for (var entry : Collections.list(found)) {
            Path file = into.resolve(entry.getPath().substring(1));
            Files.createDirectories(file.getParent());
            try (InputStream in = entry.openStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
