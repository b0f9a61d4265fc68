package vn.cchc.edition.internal.years;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.InstalledEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.testing.Eventually;

/** Years coming, changing and leaving in a real framework. */
class InstalledEditionsTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final EditionId SAMPLE = new EditionId("sample", "2000");
    private static final String MANIFEST = "/META-INF/MANIFEST.MF";

    @TempDir private Path folder;
    private Framework framework;
    private InstalledEditions editions;

    @BeforeEach
    void start() throws BundleException {
        launch("cchc.edition;format:Long=1");
    }

    private void launch(String capability) throws BundleException {
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        folder.resolve("cache" + System.nanoTime()).toString(),
                                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                                        capability,
                                        "felix.log.level",
                                        "0"));
        framework.start();
        editions =
                new InstalledEditions(framework.getBundleContext(), SampleYear.REGISTRY, PATIENCE);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void a_good_year_is_on_offer_when_the_install_returns() throws Exception {
        var verdict = editions.install(jar(new SampleYear(), "one"), "an");

        assertThat(verdict.problems()).isEmpty();
        assertThat(editions.find(SAMPLE)).isEqualTo(verdict.value());
        assertThat(verdict.orRefuse().bundle()).isEqualTo("vn.cchc.year.sample-2000 1.0.0");
        assertThat(services("(cchc.index=sample)")).isEqualTo(1);
    }

    @Test
    void an_edition_service_says_index_year_and_fingerprint() throws Exception {
        var edition = editions.install(jar(new SampleYear(), "one"), "an").orRefuse();

        assertThat(
                        services(
                                "(&(cchc.index=sample)(cchc.year=2000)(cchc.fingerprint="
                                        + edition.fingerprint()
                                        + "))"))
                .isEqualTo(1);
    }

    @Test
    void a_year_dropped_into_the_server_is_offered_when_it_starts_and_gone_when_it_stops()
            throws Exception {
        Bundle bundle = drop(jar(new SampleYear(), "one"));
        assertThat(editions.all()).extracting(Edition::id).containsExactly(SAMPLE);

        bundle.stop();

        gone();
        assertThat(services("(cchc.index=sample)")).isZero();
    }

    @Test
    void a_bad_year_dropped_into_the_server_is_kept_with_its_problems_and_not_offered()
            throws Exception {
        drop(jar(bad(), "bad"));

        assertThat(editions.all()).isEmpty();
        assertThat(editions.refused()).hasSize(1);
        assertThat(editions.refused().get(0).problems())
                .extracting(Problem::where)
                .containsExactly("criteria.csv:3", "methodology.yaml:15");
    }

    @Test
    void a_bad_file_is_not_installed_at_all() throws Exception {
        int before = framework.getBundleContext().getBundles().length;

        assertThat(editions.install(jar(bad(), "bad"), "an").problems()).hasSize(2);

        assertThat(framework.getBundleContext().getBundles()).hasSize(before);
    }

    @Test
    void a_new_version_replaces_the_old_one_in_the_same_bundle() throws Exception {
        var first = editions.install(jar(new SampleYear(), "one"), "an").orRefuse();
        int bundles = framework.getBundleContext().getBundles().length;

        var second = editions.install(jar(newer("1.1.0"), "two"), "an").orRefuse();

        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(second.bundle()).endsWith(" 1.1.0");
        assertThat(editions.all()).containsExactly(second);
        assertThat(framework.getBundleContext().getBundles()).hasSize(bundles);
    }

    @Test
    void the_very_same_year_is_not_taken_out_and_in_again() throws Exception {
        var first = editions.install(jar(new SampleYear(), "one"), "an").orRefuse();
        var events = new ArrayList<BundleEvent>();
        framework.getBundleContext().addBundleListener(events::add);

        assertThat(editions.install(jar(new SampleYear(), "again"), "an").orRefuse())
                .isSameAs(first);
        assertThat(events).isEmpty();
    }

    @Test
    void nobody_else_is_disturbed_by_a_year_that_comes_changes_and_goes() throws Exception {
        drop(jar(other("sipas", "sipas-2000"), "neighbour"));
        drop(plainBundle());
        var disturbed = new ArrayList<BundleEvent>();
        framework
                .getBundleContext()
                .addBundleListener(
                        event -> {
                            if (!event.getBundle().getSymbolicName().endsWith("sample-2000")) {
                                disturbed.add(event);
                            }
                        });

        editions.install(jar(new SampleYear(), "one"), "an").orRefuse();
        editions.install(jar(newer("1.1.0"), "two"), "an").orRefuse();
        editions.uninstall(SAMPLE, "an");

        assertThat(disturbed).isEmpty();
        assertThat(editions.all()).extracting(e -> e.id().index()).containsExactly("sipas");
    }

    @Test
    void a_successor_that_does_not_come_up_leaves_the_year_before_in_place() throws Exception {
        Bundle here = drop(jar(new SampleYear(), "one"));
        drop(jar(named(newer("3.0.0"), "sample-other"), "rival"));
        here.stop();
        here.start();

        var verdict = editions.install(jar(newer("2.0.0"), "two"), "an");

        assertThat(verdict.problems()).extracting(Problem::code).containsExactly("EDN-901");
        assertThat(here.getVersion()).hasToString("1.0.0");
        assertThat(here.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(editions.refused())
                .extracting(r -> r.bundle())
                .containsExactly("vn.cchc.year.sample-2000 1.0.0");
    }

    @Test
    void of_two_bundles_with_one_edition_the_higher_version_is_offered_and_the_other_told()
            throws Exception {
        Bundle low = drop(jar(new SampleYear(), "one"));
        Bundle high = drop(jar(named(newer("1.10.0"), "sample-other"), "two"));

        assertThat(editions.find(SAMPLE).orElseThrow().bundle()).contains("sample-other 1.10.0");
        assertThat(editions.refused()).hasSize(1);
        assertThat(editions.refused().get(0).bundle()).isEqualTo("vn.cchc.year.sample-2000 1.0.0");

        high.uninstall();
        assertThat(editions.find(SAMPLE).orElseThrow().bundle()).isEqualTo(called(low));
        assertThat(editions.refused()).isEmpty();
    }

    @Test
    void a_year_that_is_taken_out_is_gone_and_taking_it_out_again_says_so() throws Exception {
        editions.install(jar(new SampleYear(), "one"), "an").orRefuse();

        assertThat(editions.uninstall(SAMPLE, "an")).isTrue();
        assertThat(editions.uninstall(SAMPLE, "an")).isFalse();
        assertThat(editions.all()).isEmpty();
    }

    @Test
    void a_year_in_a_server_that_cannot_read_it_is_put_out_again() throws Exception {
        stop();
        launch("cchc.other;format:Long=1");
        int before = framework.getBundleContext().getBundles().length;

        var verdict = editions.install(jar(new SampleYear(), "one"), "an");

        assertThat(verdict.problems()).extracting(Problem::code).containsExactly("EDN-902");
        assertThat(framework.getBundleContext().getBundles()).hasSize(before);
    }

    @Test
    void a_fragment_cannot_add_a_file_to_a_year() throws Exception {
        var context = framework.getBundleContext();
        try (var in = Files.newInputStream(fragment())) {
            context.installBundle("fragment", in);
        }
        drop(jar(new SampleYear(), "one"));

        assertThat(editions.refused()).isEmpty();
        assertThat(editions.all()).hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(editions.install(folder.resolve("nothing.jar"), "an").problems())
                .extracting(Problem::code)
                .containsExactly("EDN-001");
    }

    private static String called(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    private void gone() {
        Eventually.soon().isTrue(() -> editions.all().isEmpty(), () -> "The year did not leave");
    }

    private int services(String filter) throws InvalidSyntaxException {
        return framework.getBundleContext().getServiceReferences(Edition.class, filter).size();
    }

    private Bundle drop(Path jar) throws BundleException, IOException {
        try (var in = Files.newInputStream(jar)) {
            Bundle bundle = framework.getBundleContext().installBundle(jar.toString(), in);
            bundle.start();
            return bundle;
        }
    }

    private Path jar(SampleYear year, String name) throws IOException {
        return year.writeJar(folder.resolve(name + ".jar"));
    }

    private static SampleYear bad() {
        return new SampleYear()
                .replace("criteria.csv", "First content,,3", "First content,,2")
                .replace("methodology.yaml", "digits: \"2\"", "digits: 2");
    }

    private static SampleYear newer(String version) {
        return new SampleYear()
                .replace(MANIFEST, "Bundle-Version: 1.0.0", "Bundle-Version: " + version)
                .replace("edition.yaml", "Template year", "Template year, corrected");
    }

    private static SampleYear named(SampleYear year, String name) {
        return year.replace(MANIFEST, "vn.cchc.year.sample-2000", "vn.cchc.year." + name);
    }

    private static SampleYear other(String index, String name) {
        return named(new SampleYear(), name)
                .replace("edition.yaml", "index: \"sample\"", "index: \"" + index + "\"");
    }

    private Path plainBundle() throws IOException {
        return bundle("plain", "Bundle-SymbolicName: plain\n");
    }

    private Path fragment() throws IOException {
        return bundle(
                "fragment",
                "Bundle-SymbolicName: fragment\nFragment-Host: vn.cchc.year.sample-2000\n");
    }

    private Path bundle(String name, String lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes)) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            String manifest = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n" + lines;
            out.write(manifest.getBytes(StandardCharsets.UTF_8));
            if (name.equals("fragment")) {
                out.putNextEntry(new JarEntry("CCHC-INF/stray.csv"));
            }
        }
        return Files.write(folder.resolve(name + ".jar"), bytes.toByteArray());
    }
}
