package vn.cchc.ops.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
