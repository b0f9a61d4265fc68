package vn.cchc.edition.internal.years;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The folder whose files the server takes in by itself.
 *
 * @param path absolute
 */
public record DeployFolder(Path path) {
    /** Who did it, when a file did. */
    static final String NAME = "deploy folder";

    static final String OTHERS = "server";

    public static DeployFolder of(BundleContext context) {
        String base = context.getProperty("karaf.base");
        return new DeployFolder(Path.of(base == null ? "" : base, "deploy").toAbsolutePath());
    }

    /** The file a bundle comes from, while it lies there. */
    Optional<Path> file(Bundle bundle) {
        return fileOf(bundle.getLocation()).filter(Files::exists);
    }

    /** Where a bundle comes from, for people. */
    String origin(Bundle bundle) {
        return fileOf(bundle.getLocation()).isPresent() ? NAME : OTHERS;
    }

    /** The same, of a bundle by its symbolic name and version. */
    public String origin(BundleContext context, String called) {
        return Arrays.stream(context.getBundles())
                .filter(b -> called.equals(b.getSymbolicName() + " " + b.getVersion()))
                .findFirst()
                .map(this::origin)
                .orElse(OTHERS);
    }

    /** Whether a bundle came from there, even if its file is gone. */
    boolean brought(Bundle bundle) {
        return fileOf(bundle.getLocation()).isPresent();
    }

    private Optional<Path> fileOf(String location) {
        if (!location.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(URI.create(location));
            return path.equals(file.getParent()) ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
