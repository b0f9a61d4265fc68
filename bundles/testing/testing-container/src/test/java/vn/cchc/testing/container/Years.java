package vn.cchc.testing.container;

import java.nio.file.Path;

/**
 * The year bundles as the build made them, for the tests inside the container: the test kit stays
 * outside.
 */
final class Years {
    private Years() {}

    static Path bundle(String name) {
        String version = System.getProperty("cchc.version");
        return Path.of(
                        System.getProperty("cchc.years"),
                        name,
                        "target",
                        name + "-" + version + ".jar")
                .toAbsolutePath()
                .normalize();
    }
}
