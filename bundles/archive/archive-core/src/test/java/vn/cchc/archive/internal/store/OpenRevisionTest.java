package vn.cchc.archive.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OpenRevisionTest {
    private final AtomicLong last = new AtomicLong(9);
    private final AtomicLong lastOpen = new AtomicLong(7);
    private final List<Long> asked = new ArrayList<>();
    private final OpenRevision revision =
            new OpenRevision(
                    last::get,
                    after -> {
                        asked.add(after);
                        return lastOpen.get() > after ? lastOpen.get() : 0;
                    });

    @Test
    void what_was_looked_at_is_not_looked_at_again() {
        assertThat(revision.now()).isEqualTo(7);
        assertThat(revision.now()).isEqualTo(7);
        last.set(12);
        assertThat(revision.now()).isEqualTo(7);
        last.set(13);
        lastOpen.set(13);
        assertThat(revision.now()).isEqualTo(13);

        assertThat(asked).containsExactly(0L, 9L, 12L);
    }

    @Test
    void a_database_from_before_is_looked_at_from_the_start() {
        assertThat(revision.now()).isEqualTo(7);
        last.set(5);
        lastOpen.set(4);

        assertThat(revision.now()).isEqualTo(4);
    }
}
