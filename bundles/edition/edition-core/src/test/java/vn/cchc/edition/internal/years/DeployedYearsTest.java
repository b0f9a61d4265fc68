package vn.cchc.edition.internal.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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
import org.osgi.framework.launch.Framework;
import vn.cchc.edition.RefusedYear;
import vn.cchc.edition.internal.InstalledEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.testing.Eventually;

/** Whoever can write into deploy/ can add, change and take away years, and never code. */
class DeployedYearsTest {
    private static final EditionId SAMPLE = new EditionId("sample", "2000");
    private static final String MANIFEST = "/META-INF/MANIFEST.MF";

    @TempDir private Path base;
    private Path deploy;
    private Framework framework;
    private InstalledEditions editions;
    private int before;

    @BeforeEach
    void start() throws Exception {
        deploy = Files.createDirectories(base.resolve("deploy"));
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        base.resolve("cache").toString(),
                                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                                        "cchc.edition;format:Long=1",
                                        "karaf.base",
                                        base.toString(),
                                        "felix.log.level",
                                        "0"));
        framework.start();
        before = bundles().size();
        open();
    }

    private void open() {
        editions =
                new InstalledEditions(
                        framework.getBundleContext(), SampleYear.REGISTRY, Duration.ofMillis(200));
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void a_year_is_on_offer_at_the_second_look_and_gone_when_its_file_is() throws Exception {
        Path file = drop(new SampleYear(), "sample-2000.jar");
        editions.look();
        assertThat(editions.find(SAMPLE)).as("It may still be being copied").isEmpty();

        editions.look();
        assertThat(editions.find(SAMPLE)).isPresent();

        Files.delete(file);
        looks();
        gone();
        assertThat(bundles()).hasSize(before);
    }

    @Test
    void a_file_that_grows_is_left_until_it_stays_as_it_is() throws Exception {
        byte[] whole = Files.readAllBytes(new SampleYear().writeJar(base.resolve("whole.jar")));
        Path file = deploy.resolve("sample-2000.jar");
        for (int part = 1; part < 5; part++) {
            Files.write(file, Arrays.copyOf(whole, whole.length * part / 5));
            editions.look();
        }
        assertThat(editions.refused()).isEmpty();

        Files.write(file, whole);
        looks();
        assertThat(editions.find(SAMPLE)).isPresent();
    }

    @Test
    void a_newer_file_takes_the_place_of_the_one_before() throws Exception {
        drop(new SampleYear(), "sample-2000.jar");
        looks();
        drop(newer("1.1.0"), "sample-2000.jar");
        looks();

        assertThat(offered()).endsWith(" 1.1.0");
        assertThat(bundles()).hasSize(before + 1);
    }

    @Test
    void a_bad_successor_is_told_with_all_its_problems_and_never_becomes_a_bundle()
            throws Exception {
        drop(new SampleYear(), "sample-2000.jar");
        looks();
        drop(bad("2.0.0"), "sample-2000.jar");
        looks();

        assertThat(offered()).endsWith(" 1.0.0");
        RefusedYear refused = editions.refused().get(0);
        assertThat(refused.bundle()).isEqualTo("deploy/sample-2000.jar");
        assertThat(refused.problems()).extracting(Problem::code).hasSize(3).endsWith("EDN-912");
    }

    /** The year before is in the framework's own store, whatever lies in the folder. */
    @Test
    void a_bad_successor_does_not_cost_the_year_at_the_next_start() throws Exception {
        drop(new SampleYear(), "sample-2000.jar");
        looks();
        drop(bad("2.0.0"), "sample-2000.jar");
        looks();

        stop();
        framework.start();
        open();
        looks();

        assertThat(offered()).endsWith(" 1.0.0");
        assertThat(editions.refused()).hasSize(1);
    }

    @Test
    void a_mended_file_ends_the_refusal_and_so_does_taking_it_away() throws Exception {
        drop(bad("1.0.0"), "sample-2000.jar");
        drop(bad("1.0.0"), "other-2000.jar");
        looks();
        assertThat(editions.refused()).hasSize(2);

        drop(new SampleYear(), "sample-2000.jar");
        Files.delete(deploy.resolve("other-2000.jar"));
        looks();

        assertThat(editions.refused()).isEmpty();
        assertThat(editions.find(SAMPLE)).isPresent();
    }

    @Test
    void a_file_whose_place_is_taken_is_taken_in_when_the_other_leaves() throws Exception {
        Path first = drop(new SampleYear(), "sample-2000.jar");
        looks();
        drop(new SampleYear(), "sample-2000-copy.jar");
        looks();
        assertThat(editions.refused())
                .singleElement()
                .extracting(refused -> refused.problems().get(0).code())
                .isEqualTo("EDN-901");

        Files.delete(first);
        Eventually.soon()
                .isTrue(
                        () -> {
                            editions.look();
                            return editions.refused().isEmpty();
                        },
                        () -> "The copy is still refused: " + editions.refused());
        assertThat(editions.find(SAMPLE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bundle-Activator: some.Activator",
                "Service-Component: OSGI-INF/some.xml",
                "Fragment-Host: system.bundle; extension:=framework",
                "Fragment-Host: vn.cchc.year.sample-2000",
                "Export-Package: CCHC-INF",
                "Bundle-Description: a library",
            })
    void what_could_run_or_is_no_year_never_becomes_a_bundle(String line) throws Exception {
        jar(deploy.resolve("sipas-2099.jar"), line, "some/text.txt");
        looks();

        assertThat(bundles()).hasSize(before);
        assertThat(editions.refused())
                .extracting(RefusedYear::bundle)
                .containsExactly("deploy/sipas-2099.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSGI-INF/blueprint/some.xml", "CCHC-INF/some.class"})
    void nor_does_a_year_with_something_beside_its_data(String entry) throws Exception {
        drop(new SampleYear(), "sample-2000.jar");
        looks();
        jar(deploy.resolve("sample-2000.jar"), "Bundle-Name: x", entry);
        looks();

        assertThat(bundles()).hasSize(before + 1);
        assertThat(offered()).endsWith(" 1.0.0");
        assertThat(editions.refused()).hasSize(1);
    }

    @Test
    void what_left_while_the_server_was_down_leaves_at_the_next_start() throws Exception {
        Path file = drop(new SampleYear(), "sample-2000.jar");
        looks();
        stop();
        Files.delete(file);

        framework.start();
        open();
        assertThat(editions.find(SAMPLE)).isPresent();
        looks();
        gone();
    }

    @Test
    void a_folder_that_is_away_takes_nothing_out() throws Exception {
        drop(new SampleYear(), "sample-2000.jar");
        looks();

        Files.move(deploy, base.resolve("elsewhere"));
        looks();

        assertThat(editions.find(SAMPLE)).isPresent();
    }

    @Test
    void a_year_that_lies_there_is_not_replaced_by_command() throws Exception {
        drop(new SampleYear(), "sample-2000.jar");
        looks();

        var verdict = editions.install(newer("1.1.0").writeJar(base.resolve("newer.jar")), "an");

        assertThat(verdict.problems()).extracting(Problem::code).containsExactly("EDN-913");
        assertThat(offered()).endsWith(" 1.0.0");
    }

    @Test
    void hidden_files_and_folders_are_left_alone() throws Exception {
        Files.writeString(deploy.resolve(".sample-2000.jar"), "half");
        Files.createDirectory(deploy.resolve("sample-2001.jar"));
        Files.writeString(deploy.resolve("README"), "text");
        looks();

        assertThat(editions.refused()).isEmpty();
    }

    private void looks() {
        editions.look();
        editions.look();
    }

    private void gone() {
        Eventually.soon().isTrue(() -> editions.all().isEmpty(), () -> "The year did not leave");
    }

    private String offered() {
        return editions.find(SAMPLE).orElseThrow().bundle();
    }

    private List<Bundle> bundles() {
        return List.of(framework.getBundleContext().getBundles());
    }

    /** In one stroke, with another time of change than the file before. */
    private Path drop(SampleYear year, String name) throws IOException {
        Path beside = year.writeJar(base.resolve(name));
        return Files.move(beside, deploy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static SampleYear newer(String version) {
        return new SampleYear()
                .replace(MANIFEST, "Bundle-Version: 1.0.0", "Bundle-Version: " + version)
                .replace("edition.yaml", "Template year", "Template year, corrected");
    }

    private static SampleYear bad(String version) {
        return newer(version)
                .replace("criteria.csv", "First content,,3", "First content,,2")
                .replace("methodology.yaml", "digits: \"2\"", "digits: 2");
    }

    private static void jar(Path file, String line, String entry) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.write(
                    ("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: some\n"
                                    + line
                                    + "\n")
                            .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry(entry));
            if (!entry.startsWith("some")) {
                out.putNextEntry(new JarEntry("CCHC-INF/edition.yaml"));
            }
        }
    }
}
