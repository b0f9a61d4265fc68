package vn.cchc.edition.internal.years;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The folder whose years the server takes in by itself.
 *
 * @param path absolute
 */
public record DeployFolder(Path path) {
    /** Who did it, when a file did. */
    static final String NAME = "deploy folder";

    static final String OTHERS = "server";

    /** Bundles of the folder are known by the name of their file, wherever the server is moved. */
    private static final String SCHEME = "cchc-deploy:";

    private static final String SHOWN = "deploy/";

    public static DeployFolder of(BundleContext context) {
        String base = context.getProperty("karaf.base");
        return new DeployFolder(Path.of(base == null ? "" : base, "deploy").toAbsolutePath());
    }

    /** The jars in it, by name. Hidden files are somebody's half copies. */
    List<Path> jars() throws IOException {
        try (var files = Files.list(path)) {
            return files.filter(DeployFolder::isJar).sorted().toList();
        }
    }

    private static boolean isJar(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    /** What its bundle is called in the framework. */
    static String location(Path file) {
        return SCHEME + file.getFileName();
    }

    /** What the file is called for people. */
    static String shown(Path file) {
        return SHOWN + file.getFileName();
    }

    /** The file a bundle comes from, while it lies there. */
    Optional<Path> file(Bundle bundle) {
        return Optional.of(bundle)
                .filter(DeployFolder::brought)
                .map(b -> path.resolve(b.getLocation().substring(SCHEME.length())))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether a bundle came from there, even if its file is gone. */
    static boolean brought(Bundle bundle) {
        return bundle.getLocation().startsWith(SCHEME);
    }

    /** Where a bundle comes from, for people. */
    static String origin(Bundle bundle) {
        return brought(bundle) ? NAME : OTHERS;
    }

    /** The same, of a file of the folder, or of a bundle by its symbolic name and version. */
    public static String origin(BundleContext context, String called) {
        if (called.startsWith(SHOWN)) {
            return NAME;
        }
        return Arrays.stream(context.getBundles())
                .filter(b -> called.equals(b.getSymbolicName() + " " + b.getVersion()))
                .findFirst()
                .map(DeployFolder::origin)
                .orElse(OTHERS);
    }
}
