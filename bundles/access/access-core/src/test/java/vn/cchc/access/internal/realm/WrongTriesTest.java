package vn.cchc.access.internal.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Refusal;

/** Five tries are free, then each costs more time, and never more than a minute. */
class WrongTriesTest {
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");
    private final WrongTries tries = new WrongTries((InstantSource) () -> now);

    @Test
    void the_delay_doubles_up_to_a_minute() {
        wrong(4);
        var delays = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            wrong(1);
            delays.add(secondsUntilOpen());
        }
        assertThat(delays).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void the_right_password_clears_it() {
        wrong(5);
        secondsUntilOpen();
        assertThat(tries.attempt("lan", () -> Optional.of("in"), () -> {})).contains("in");
        wrong(4);
        assertThat(tries.attempt("lan", () -> Optional.of("in"), () -> {})).contains("in");
    }

    @Test
    void four_wrong_tries_a_day_never_close_it() {
        for (int day = 0; day < 5; day++) {
            wrong(4);
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(tries.attempt("lan", () -> Optional.of("in"), () -> {})).contains("in");
    }

    @Test
    void while_it_is_closed_nothing_is_checked_and_others_are_not_disturbed() {
        wrong(5);
        var checked = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                tries.attempt(
                                        "lan",
                                        () -> Optional.of(checked.incrementAndGet()),
                                        () -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Wait 1 s");
        assertThat(checked).hasValue(0);
        assertThat(tries.attempt("binh", () -> Optional.of("in"), () -> {})).contains("in");
    }

    @Test
    void many_guesses_at_once_gain_nothing() throws Exception {
        var checked = new AtomicInteger();
        Callable<Boolean> guess =
                () -> {
                    try {
                        tries.attempt(
                                "lan",
                                () -> {
                                    checked.incrementAndGet();
                                    return Optional.empty();
                                },
                                () -> {});
                        return true;
                    } catch (Refusal closed) {
                        return false;
                    }
                };
        var threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> guesses = IntStream.range(0, 200).mapToObj(i -> guess).toList();
            threads.invokeAll(guesses);
        } finally {
            threads.shutdownNow();
        }
        assertThat(checked).hasValue(5);
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tries.attempt("lan", Optional::empty, () -> {})).isEmpty();
        }
    }

    private long secondsUntilOpen() {
        Instant start = now;
        while (closed()) {
            now = now.plusSeconds(1);
        }
        return Duration.between(start, now).toSeconds();
    }

    /** Asks with a check that ends the question before it counts as a try. */
    private boolean closed() {
        try {
            tries.attempt(
                    "lan",
                    () -> {
                        throw new IllegalStateException("open");
                    },
                    () -> {});
            return false;
        } catch (Refusal refusal) {
            return true;
        } catch (IllegalStateException open) {
            return false;
        }
    }
}
