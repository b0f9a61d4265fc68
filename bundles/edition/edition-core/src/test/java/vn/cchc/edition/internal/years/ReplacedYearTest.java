package vn.cchc.edition.internal.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.launch.Framework;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.InstalledEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.testing.Eventually;

/** A year that gets other content is on offer at every moment. */
class ReplacedYearTest {
    private static final EditionId SAMPLE = new EditionId("sample", "2000");
    private static final String MANIFEST = "/META-INF/MANIFEST.MF";

    @TempDir private Path folder;
    private Framework framework;
    private InstalledEditions editions;

    @BeforeEach
    void start() throws BundleException {
        launch(Duration.ofMinutes(5));
    }

    private void launch(Duration patience) throws BundleException {
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        folder.resolve("cache" + System.nanoTime()).toString(),
                                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                                        "cchc.edition;format:Long=1",
                                        "felix.log.level",
                                        "0"));
        framework.start();
        editions =
                new InstalledEditions(framework.getBundleContext(), SampleYear.REGISTRY, patience);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    /** Looks at every event of a bundle and of a service: between them nothing can change. */
    @Test
    void an_installed_year_is_found_at_every_moment_of_its_update() throws Exception {
        editions.install(jar(new SampleYear(), "one"), "an").orRefuse();
        Set<Boolean> found = look();

        editions.install(jar(newer("1.1.0"), "two"), "an").orRefuse();

        assertThat(found).containsExactly(true);
        assertThat(offered()).endsWith(" 1.1.0");
    }

    @Test
    void a_year_whose_file_is_replaced_is_found_at_every_moment() throws Exception {
        Bundle bundle = drop(jar(new SampleYear(), "one"));
        Set<Boolean> found = look();

        replace(bundle, jar(newer("1.1.0"), "two"));

        assertThat(found).containsExactly(true);
        assertThat(offered()).endsWith(" 1.1.0");
    }

    @Test
    void a_year_whose_file_is_renamed_is_found_at_every_moment() throws Exception {
        Bundle bundle = drop(jar(new SampleYear(), "one"));
        Set<Boolean> found = look();

        bundle.uninstall();
        drop(jar(newer("1.1.0"), "two"));

        assertThat(found).containsExactly(true);
        assertThat(offered()).endsWith(" 1.1.0");
    }

    @Test
    void a_bad_successor_is_told_and_the_year_before_stays_on_offer() throws Exception {
        Bundle bundle = drop(jar(new SampleYear(), "one"));

        replace(bundle, jar(bad(), "bad"));

        assertThat(offered()).endsWith(" 1.0.0");
        assertThat(editions.refused())
                .singleElement()
                .satisfies(
                        refused -> {
                            assertThat(refused.bundle()).endsWith(" 2.0.0");
                            assertThat(refused.problems())
                                    .extracting(Problem::code)
                                    .contains("EDN-907")
                                    .hasSize(2);
                        });
    }

    @Test
    void a_good_year_ends_the_refusal_of_the_bad_one_even_when_it_is_the_one_before()
            throws Exception {
        Bundle bundle = drop(jar(new SampleYear(), "one"));
        replace(bundle, jar(bad(), "bad"));

        editions.install(jar(new SampleYear(), "again"), "an").orRefuse();

        assertThat(offered()).endsWith(" 1.0.0");
        assertThat(editions.refused()).isEmpty();
        assertThat(bundle.getVersion()).hasToString("1.0.0");
    }

    @Test
    void a_year_kept_beside_a_bad_successor_can_be_taken_out() throws Exception {
        Bundle bundle = drop(jar(new SampleYear(), "one"));
        replace(bundle, jar(bad(), "bad"));

        assertThat(editions.uninstall(SAMPLE, "an")).isTrue();

        assertThat(editions.all()).isEmpty();
        assertThat(editions.refused()).isEmpty();
        assertThat(bundle.getState()).isEqualTo(Bundle.UNINSTALLED);
    }

    @Test
    void a_year_that_stops_for_good_leaves_after_a_while() throws Exception {
        stop();
        launch(Duration.ofMillis(200));
        Bundle bundle = drop(jar(new SampleYear(), "one"));

        bundle.stop();

        Eventually.soon().isTrue(() -> editions.all().isEmpty(), () -> "The year did not leave");
        assertThat(services()).isZero();
    }

    private Set<Boolean> look() {
        Set<Boolean> found = new HashSet<>();
        Runnable eyes = () -> found.add(editions.find(SAMPLE).isPresent() && services() > 0);
        framework.getBundleContext().addBundleListener(event -> eyes.run());
        framework
                .getBundleContext()
                .addBundleListener((SynchronousBundleListener) event -> eyes.run());
        framework.getBundleContext().addServiceListener(event -> eyes.run());
        return found;
    }

    private int services() {
        try {
            return framework.getBundleContext().getServiceReferences(Edition.class, null).size();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String offered() {
        return editions.find(SAMPLE).orElseThrow().bundle();
    }

    private Bundle drop(Path jar) throws BundleException, IOException {
        try (var in = Files.newInputStream(jar)) {
            Bundle bundle = framework.getBundleContext().installBundle(jar.toString(), in);
            bundle.start();
            return bundle;
        }
    }

    /** As the watcher of deploy/ does it. */
    private static void replace(Bundle bundle, Path jar) throws BundleException, IOException {
        try (var in = Files.newInputStream(jar)) {
            bundle.stop(Bundle.STOP_TRANSIENT);
            bundle.update(in);
            bundle.start();
        }
    }

    private Path jar(SampleYear year, String name) throws IOException {
        return year.writeJar(folder.resolve(name + ".jar"));
    }

    private static SampleYear newer(String version) {
        return new SampleYear()
                .replace(MANIFEST, "Bundle-Version: 1.0.0", "Bundle-Version: " + version)
                .replace("edition.yaml", "Template year", "Template year, corrected");
    }

    private static SampleYear bad() {
        return newer("2.0.0").replace("methodology.yaml", "digits: \"2\"", "digits: 2");
    }
}
