package vn.cchc.ops.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.felix.hc.api.Result.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                List.of("README", ".sipas-2024.jar", "sipas-2024-1.0.0.jar", "sipas-2026.zip")) {
            Files.createFile(data.resolve(name));
        }

        var result = new DeployCheck(data).execute();

        assertThat(result.getStatus()).isEqualTo(Status.WARN);
        assertThat(result)
                .asString()
                .contains("deploy/sipas-2026.zip is ignored", "sipas-2026-1.0.0.jar")
                .doesNotContain("README", "sipas-2024");
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
