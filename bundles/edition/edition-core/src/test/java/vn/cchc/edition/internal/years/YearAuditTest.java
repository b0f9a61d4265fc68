package vn.cchc.edition.internal.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import vn.cchc.access.Audit;
import vn.cchc.edition.internal.InstalledEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.testing.Eventually;

/** Who brought, changed, took away or tried to bring a year stands in the audit trail. */
class YearAuditTest {
    private static final EditionId SAMPLE = new EditionId("sample", "2000");

    @TempDir private Path base;
    private Framework framework;
    private InstalledEditions editions;
    private final Trail trail = new Trail();

    /** Keeps the acts in memory. */
    private static final class Trail implements Audit {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public synchronized void record(String who, String act, String subject, String outcome) {
            entries.add(0, new Entry(entries.size(), Instant.EPOCH, who, act, subject, outcome));
        }

        @Override
        public synchronized List<Entry> newest(int count) {
            return List.copyOf(entries);
        }

        synchronized List<String> told() {
            return entries.stream().map(e -> e.who() + " " + e.act() + " " + e.subject()).toList();
        }
    }

    @BeforeEach
    void start() throws Exception {
        Files.createDirectory(base.resolve("deploy"));
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
        framework.getBundleContext().registerService(Audit.class, trail, null);
        open();
    }

    private void open() {
        editions =
                new InstalledEditions(
                        framework.getBundleContext(), SampleYear.REGISTRY, Duration.ofMillis(200));
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void the_person_who_installs_replaces_and_takes_out_a_year_is_named() throws Exception {
        editions.install(jar("one.jar", "1.0.0"), "an").orRefuse();
        editions.install(jar("two.jar", "1.1.0"), "binh").orRefuse();
        editions.uninstall(SAMPLE, "chi");

        assertThat(trail.told())
                .containsExactly(
                        "chi year.uninstall sample/2000",
                        "binh year.update sample/2000",
                        "an year.install sample/2000");
        assertThat(trail.newest(3).get(1).outcome()).contains("sample-2000 1.1.0, fingerprint ");
    }

    @Test
    void a_refused_file_is_in_the_trail_with_its_codes_and_once() throws Exception {
        editions.install(bad(), "an");

        assertThat(trail.told()).containsExactly("an year.refuse bad.jar");
        assertThat(trail.newest(1).get(0).outcome()).isEqualTo("refused: EDN-118");
    }

    @Test
    void what_lies_in_the_deploy_folder_was_done_by_the_deploy_folder() throws Exception {
        Path file = jar("deploy/sample-2000.jar", "1.0.0");
        looks();
        Files.delete(file);
        looks();
        Eventually.soon().isTrue(() -> trail.told().size() == 2, () -> "" + trail.told());

        assertThat(trail.told())
                .containsExactly(
                        "deploy folder year.uninstall sample/2000",
                        "deploy folder year.install sample/2000");
    }

    @Test
    void a_refused_file_of_the_deploy_folder_is_in_the_trail_once() throws Exception {
        Files.move(bad(), base.resolve("deploy/bad.jar"));
        looks();
        open();
        looks();

        assertThat(trail.told()).containsExactly("deploy folder year.refuse deploy/bad.jar");
    }

    @Test
    void a_year_of_the_deploy_folder_is_not_taken_out_by_command_while_its_file_is_there()
            throws Exception {
        jar("deploy/sample-2000.jar", "1.0.0");
        looks();

        assertThatThrownBy(() -> editions.uninstall(SAMPLE, "an"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .singleElement()
                                        .asString()
                                        .contains("EDN-908", "deploy/sample-2000.jar"));
        assertThat(editions.find(SAMPLE)).isPresent();
    }

    @Test
    void a_server_that_starts_again_with_the_same_year_writes_nothing() throws Exception {
        editions.install(jar("one.jar", "1.0.0"), "an").orRefuse();

        open();

        assertThat(editions.find(SAMPLE)).isPresent();
        assertThat(trail.told()).containsExactly("an year.install sample/2000");
    }

    private void looks() {
        editions.look();
        editions.look();
    }

    private Path jar(String name, String version) throws IOException {
        return new SampleYear()
                .replace(
                        "/META-INF/MANIFEST.MF",
                        "Bundle-Version: 1.0.0",
                        "Bundle-Version: " + version)
                .writeJar(base.resolve(name));
    }

    private Path bad() throws IOException {
        return new SampleYear()
                .replace("edition.yaml", "year: \"2000\"", "year: 2000")
                .writeJar(base.resolve("bad.jar"));
    }
}
