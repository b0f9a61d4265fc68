package vn.cchc.edition.internal.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.launch.Framework;
import vn.cchc.edition.internal.examination.SampleYear;

/** Whoever can write into deploy/ can add data, never code. */
class DataAloneTest {
    @TempDir private Path folder;
    private Path deploy;
    private Framework framework;

    @BeforeEach
    void start() throws Exception {
        deploy = Files.createDirectory(folder.resolve("deploy")).toAbsolutePath();
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        folder.resolve("cache").toString(),
                                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                                        "cchc.edition;format:Long=1"));
        framework.start();
        framework
                .getBundleContext()
                .registerService(
                        ResolverHookFactory.class, new DataAlone(new DeployFolder(deploy)), null);
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void a_year_starts() throws Exception {
        Bundle year = installed(new SampleYear().writeJar(deploy.resolve("sample-2000.jar")));

        year.start();

        assertThat(year.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bundle-Activator: some.Activator",
                "Service-Component: OSGI-INF/some.xml",
                "Export-Package: CCHC-INF",
                "Bundle-Description: a library"
            })
    void what_could_run_or_is_no_year_does_not_resolve(String line) throws Exception {
        Bundle bundle = installed(jar(deploy.resolve("sipas-2099.jar"), line, "some/text.txt"));

        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
        assertThat(bundle.getState()).isEqualTo(Bundle.INSTALLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSGI-INF/blueprint/some.xml", "CCHC-INF/some.class"})
    void a_year_with_something_beside_its_data_does_not_resolve(String entry) throws Exception {
        Bundle bundle = installed(jar(deploy.resolve("sipas-2099.jar"), "Bundle-Name: x", entry));

        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
    }

    /** What an administrator installs elsewhere is the administrator's matter. */
    @Test
    void bundles_from_elsewhere_are_left_alone() throws Exception {
        Bundle bundle = installed(jar(folder.resolve("a.jar"), "Export-Package: some", "some/a"));

        bundle.start();

        assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    }

    private Bundle installed(Path jar) throws BundleException {
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    private static Path jar(Path file, String line, String entry) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.write(
                    ("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: some\n"
                                    + line
                                    + "\n")
                            .getBytes());
            out.putNextEntry(new JarEntry(entry));
            if (!entry.startsWith("some")) {
                out.putNextEntry(new JarEntry("CCHC-INF/edition.yaml"));
            }
        }
        return file;
    }
}
