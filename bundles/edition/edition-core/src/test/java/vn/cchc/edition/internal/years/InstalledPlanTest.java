package vn.cchc.edition.internal.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import vn.cchc.edition.internal.InstalledEditions;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;

/** A plan comes, is refused and leaves as every year does, in a real framework. */
class InstalledPlanTest {
    private static final EditionId PLAN = new EditionId("plan", "2024");

    @TempDir private Path folder;
    private Framework framework;
    private InstalledEditions editions;

    @BeforeEach
    void start() throws BundleException {
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        folder.resolve("cache").toString(),
                                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                                        "cchc.edition;format:Long=1",
                                        "felix.log.level",
                                        "0"));
        framework.start();
        editions =
                new InstalledEditions(
                        framework.getBundleContext(), SampleYear.REGISTRY, Duration.ofMinutes(5));
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void it_is_offered_beside_a_year_of_an_index_and_taken_away_alone() throws Exception {
        editions.install(new SampleYear().writeJar(folder.resolve("index.jar")), "an").orRefuse();
        var plan =
                editions.install(SampleYear.ofPlan().writeJar(folder.resolve("plan.jar")), "an")
                        .orRefuse();

        assertThat(editions.find(PLAN)).hasValue(plan);
        assertThat(plan.plan().orElseThrow().tasks()).hasSize(3);
        assertThat(editions.uninstall(PLAN, "an")).isTrue();
        assertThat(editions.all()).extracting(e -> e.id().index()).containsExactly("sample");
    }

    @Test
    void a_bad_one_is_refused_whole_and_the_good_one_stays() throws Exception {
        var good =
                editions.install(SampleYear.ofPlan().writeJar(folder.resolve("good.jar")), "an")
                        .orRefuse();
        var bad =
                SampleYear.ofPlan()
                        .replace("plan.yaml", "to: \"2024-Q3\"", "to: \"2024-Q5\"")
                        .replace("plan.yaml", "number: \"3\"", "number: \"2\"");

        var verdict = editions.install(bad.writeJar(folder.resolve("bad.jar")), "an");

        assertThat(verdict.problems())
                .extracting(Problem::code)
                .containsExactly("EDN-804", "EDN-802");
        assertThat(editions.all()).containsExactly(good);
    }
}
