package vn.cchc.edition.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import vn.cchc.edition.internal.examination.SampleYear;

/** A server is ready when the years of deploy/ were examined, refused ones included. */
class YearsHealthTest {
    @TempDir private Path base;
    private Path deploy;
    private Framework framework;
    private InstalledEditions editions;

    @BeforeEach
    void start() throws Exception {
        deploy = Files.createDirectory(base.resolve("deploy"));
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
        editions =
                new InstalledEditions(
                        framework.getBundleContext(), SampleYear.REGISTRY, Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void the_years_of_the_folder_are_waited_for() throws Exception {
        new SampleYear().writeJar(deploy.resolve("sample-2000.jar"));
        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);

        editions.look();
        assertThat(status())
                .as("the file may still be being copied")
                .isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);

        editions.look();
        assertThat(status()).isEqualTo(Result.Status.OK);
    }

    @Test
    void a_refused_file_is_a_warning_with_its_name() throws Exception {
        Files.writeString(deploy.resolve("broken.jar"), "no jar");
        editions.look();
        editions.look();

        assertThat(status()).isEqualTo(Result.Status.WARN);
        assertThat(new YearsHealth(editions).execute().toString())
                .contains("deploy/broken.jar is refused");
    }

    @Test
    void without_a_folder_nothing_is_waited_for() throws Exception {
        Files.delete(deploy);
        editions.look();

        assertThat(status()).isEqualTo(Result.Status.OK);
    }

    private Result.Status status() {
        return new YearsHealth(editions).execute().getStatus();
    }
}
