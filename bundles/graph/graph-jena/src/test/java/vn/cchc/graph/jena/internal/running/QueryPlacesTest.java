package vn.cchc.graph.jena.internal.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.model.Refusal;

/** How work is admitted, stopped and answered for when it goes wrong. */
class QueryPlacesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private static QueryPlaces places(Duration time, Duration waiting) {
        return new QueryPlaces(new Limits(time, 10, 10, 1, waiting));
    }

    private static int deep(int n) {
        return deep(n + 1) + 1;
    }

    @Test
    void who_finds_no_place_is_asked_to_come_again() {
        var places = places(LONG, Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> places.run(s -> waiting(inside, end)));
        await(inside);

        assertThatThrownBy(() -> places.run(s -> "second"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRA-124");

        end.countDown();
        assertThat(first.join()).isEqualTo("done");
        assertThat(places.<String>run(s -> "third")).isEqualTo("third");
    }

    @Test
    void who_asked_is_answered_even_when_the_work_does_not_stop() {
        var places = places(Duration.ofMillis(50), LONG);
        var inside = new CountDownLatch(1);
        var end = new CountDownLatch(1);

        assertThatThrownBy(() -> places.run(s -> waiting(inside, end)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRA-121")
                .hasMessageContaining("0.0500 seconds");

        end.countDown();
        assertThat(places.<String>run(s -> "next")).isEqualTo("next");
    }

    @Test
    void waiting_for_a_place_is_part_of_the_time() {
        var places = places(Duration.ofMillis(300), LONG);
        var inside = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        CompletableFuture.supplyAsync(() -> places.run(s -> waiting(inside, end)));
        await(inside);
        long before = System.nanoTime();

        assertThatThrownBy(() -> places.run(s -> "second")).hasMessageContaining("GRA-124");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONG.dividedBy(2));
        end.countDown();
    }

    @Test
    void work_that_uses_its_share_of_a_processor_ends_and_work_that_waits_for_one_does_not() {
        var limits = new Limits(LONG, Duration.ofMillis(50), Long.MAX_VALUE, 10, 10, 1, LONG);
        var places = new QueryPlaces(limits);
        long before = System.nanoTime();

        assertThatThrownBy(() -> places.run(QueryPlacesTest::busy)).hasMessageContaining("GRA-121");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONG.dividedBy(2));
        String idle =
                places.run(
                        s -> {
                            LockSupport.parkNanos(500_000_000);
                            return "idle";
                        });
        assertThat(idle).isEqualTo("idle");
    }

    @Test
    void work_that_makes_too_many_objects_ends() {
        var places = new QueryPlaces(new Limits(LONG, LONG, 16 << 20, 10, 10, 1, LONG));
        long before = System.nanoTime();

        assertThatThrownBy(() -> places.run(QueryPlacesTest::wasteful))
                .hasMessageContaining("GRA-121");

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONG.dividedBy(2));
    }

    private static String wasteful(StopSignal signal) {
        long made = 0;
        while (made >= 0) {
            signal.check();
            made += new byte[10_000].length;
        }
        return "never";
    }

    private static String busy(StopSignal signal) {
        while (true) {
            signal.check();
        }
    }

    @Test
    void failures_inside_are_told_without_their_inside() {
        var places = places(LONG, LONG);

        assertThatThrownBy(() -> places.run(s -> deep(0))).hasMessageContaining("GRA-126");
        assertThatThrownBy(() -> places.run(s -> new long[Integer.MAX_VALUE]))
                .hasMessageContaining("GRA-125")
                .hasMessageNotContaining("java");
        assertThatThrownBy(() -> places.run(s -> Integer.parseInt("x")))
                .hasMessageContaining("GRA-127")
                .hasMessageNotContaining("java");
    }

    private static String waiting(CountDownLatch inside, CountDownLatch end) {
        inside.countDown();
        await(end);
        return "done";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
