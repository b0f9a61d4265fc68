package vn.cchc.ops.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.felix.hc.api.Result.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ops.internal.OpsSettings;

class SystemChecksTest {
    @TempDir Path data;

    @Test
    void a_disk_that_fills_up_warns_first_and_is_critical_later() {
        int never = Integer.MAX_VALUE;
        assertThat(new DiskCheck(data, 0, 0).execute().getStatus()).isEqualTo(Status.OK);
        assertThat(new DiskCheck(data, never, 0).execute().getStatus()).isEqualTo(Status.WARN);
        assertThat(new DiskCheck(data, never, never).execute().getStatus())
                .isEqualTo(Status.CRITICAL);
    }

    @Test
    void a_file_in_deploy_that_is_not_named_like_a_year_is_told_with_the_name_expected()
            throws IOException {
        for (String name :
                List.of("README", ".sipas-2024.jar", "sipas-2024-1.0.0.jar", "2026.jar")) {
            Files.createFile(data.resolve(name));
        }

        var result = new DeployCheck(data, shippedFilter()).execute();

        assertThat(result.getStatus()).isEqualTo(Status.WARN);
        assertThat(result)
                .asString()
                .contains("deploy/2026.jar is ignored", "sipas-2026-1.0.0.jar")
                .doesNotContain("README", "sipas-2024");
    }

    /** The doctor and the watcher of the folder must agree. */
    @Test
    void the_names_expected_are_those_the_server_takes_in() throws IOException {
        assertThat(OpsSettings.class.getMethods())
                .filteredOn(method -> method.getName().equals("deployNames"))
                .extracting(Method::getDefaultValue)
                .containsExactly(shippedFilter());
    }

    /** No index is named in the program: what a year author builds is taken in under its name. */
    @Test
    void every_year_built_here_is_taken_in_under_the_name_of_its_file() throws IOException {
        try (var modules = Files.list(Path.of("../../years"))) {
            assertThat(modules.filter(m -> Files.isDirectory(m.resolve("src/main/resources"))))
                    .hasSizeGreaterThan(5)
                    .extracting(m -> m.getFileName() + "-0.1.0.jar")
                    .allSatisfy(name -> assertThat(name).matches(shippedFilter()));
        }
        assertThat("sipas-2024.jar").matches(shippedFilter());
        assertThat("evil.jar").doesNotMatch(shippedFilter());
        assertThat("sipas-2024-features.xml").doesNotMatch(shippedFilter());
    }

    private static String shippedFilter() throws IOException {
        var settings = new Properties();
        Path shipped =
                Path.of(
                        "../../../karaf-distribution/src/main/resources/etc",
                        "org.apache.felix.fileinstall-deploy.cfg");
        try (var in = Files.newBufferedReader(shipped)) {
            settings.load(in);
        }
        return settings.getProperty("felix.fileinstall.filter");
    }

    @Test
    void a_heap_that_stays_full_warns_first_and_is_critical_later() {
        assertThat(memory(84)).isEqualTo(Status.OK);
        assertThat(memory(85)).isEqualTo(Status.WARN);
        assertThat(memory(94)).isEqualTo(Status.WARN);
        assertThat(memory(95)).isEqualTo(Status.CRITICAL);
    }

    @Test
    void the_heap_of_this_machine_can_be_read() {
        assertThat(new MemoryCheck().execute()).asString().contains("MB of heap are in use");
    }

    private static Status memory(int percent) {
        var heap =
                new MemoryCheck.Heap() {
                    @Override
                    public long used() {
                        return percent;
                    }

                    @Override
                    public long largest() {
                        return 100;
                    }
                };
        return new MemoryCheck(heap).execute().getStatus();
    }
}
