package vn.cchc.archive.internal;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** What lies where below the folder of the archive. */
public record ArchiveFolder(Path root) {

    public static ArchiveFolder of(BundleContext context, ArchiveSettings settings) {
        return new ArchiveFolder(
                Path.of(
                        settings.folder()
                                .replace("${karaf.data}", context.getProperty("karaf.data"))));
    }

    /** Contents, by their hash. */
    public Path contents() {
        return root.resolve("contents");
    }

    /** Files on their way in. */
    public Path staging() {
        return root.resolve("staging");
    }

    /** Files that come piece by piece. */
    public Path uploads() {
        return root.resolve("uploads");
    }
}
