package vn.cchc.edition.internal.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import vn.cchc.edition.Instrument;
import vn.cchc.edition.internal.InstalledEditions;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.examination.FormEngine;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;

/** What a year does not do to those beside it, whatever state they are in. */
class YearNeighboursTest {
    @TempDir private Path folder;
    private Framework framework;

    @BeforeEach
    void start() throws Exception {
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        folder.resolve("cache").toString(),
                                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                                        "cchc.edition;format:Long=1"));
        framework.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    /** A library was taken out; who uses it goes on until somebody asks for a refresh of it. */
    @Test
    void a_year_does_not_refresh_what_waits_for_a_refresh_of_its_own() throws Exception {
        Bundle library = bundle("library", "Export-Package: old\n");
        Bundle user = bundle("user", "Import-Package: old\n");
        user.start();
        library.uninstall();
        var touched = new ArrayList<String>();
        framework
                .getBundleContext()
                .addBundleListener(e -> touched.add(e.getBundle().getSymbolicName()));

        var editions =
                new InstalledEditions(
                        framework.getBundleContext(), SampleYear.REGISTRY, Duration.ofMinutes(5));
        var edition =
                editions.install(new SampleYear().writeJar(folder.resolve("a.jar")), "an")
                        .orRefuse();
        editions.uninstall(edition.id(), "an");

        assertThat(touched).isNotEmpty().doesNotContain("user", "library");
        assertThat(user.getState()).isEqualTo(Bundle.ACTIVE);
    }

    private static Verdict<?> broken(Instrument instrument) {
        throw new IllegalStateException("the form engine broke");
    }

    @Test
    void an_exam_that_breaks_off_refuses_its_year_and_the_next_one_is_read() throws Exception {
        var year = new SampleYear().writeJar(folder.resolve("a.jar"));
        Bundle bundle;
        try (var in = Files.newInputStream(year)) {
            bundle = framework.getBundleContext().installBundle("a", in);
        }
        var board = new YearBoard(offers -> {}, Duration.ofMinutes(5));
        var broken =
                new Examination(
                        new FormEngine(YearNeighboursTest::broken, YearNeighboursTest::broken),
                        SampleYear.REGISTRY);

        new YearTracker(broken, board).addingBundle(bundle, null);

        assertThat(board.offers().refused())
                .singleElement()
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Problem::what)
                                        .allMatch(what -> what.contains("broke")));
    }

    private Bundle bundle(String name, String lines) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes)) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.write(manifest(name, lines).getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("old/note.txt"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return framework
                .getBundleContext()
                .installBundle(name, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String manifest(String name, String lines) {
        return "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: "
                + name
                + "\n"
                + lines;
    }
}
