package vn.cchc.archive.extraction.internal.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import vn.cchc.archive.content.Extraction;

/**
 * The classes of this bundle, of the one with its interface and of the jars inside it, as files: a
 * process outside the container cannot read a jar inside a jar.
 */
final class UnpackedClasses {
    private static final String JARS = "worker";

    private UnpackedClasses() {}

    static WorkerProgram of(Bundle bundle, Path folder) throws IOException {
        Folders.delete(folder);
        Path classes = folder.resolve("classes");
        for (var from : List.of(bundle, FrameworkUtil.getBundle(Extraction.class))) {
            unpack(from, "vn", "*.class", classes);
        }
        unpack(bundle, JARS, "*.jar", folder);
        var parts = new ArrayList<Path>(List.of(classes));
        try (var files = Files.list(folder.resolve(JARS))) {
            files.sorted().forEach(parts::add);
        }
        return new WorkerProgram(parts);
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
}
