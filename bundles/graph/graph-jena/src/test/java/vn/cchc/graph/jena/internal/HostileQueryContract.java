package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * What becomes of queries made to leave the graph, run code, exhaust the server or look whole when
 * they are not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostileQueryContract {
    /**
     * Bombs are cut at once, so that a quick machine does not finish one; whatever ends by another
     * limit has all the time it needs.
     */
    private static final Limits SHORT =
            new Limits(Duration.ofMillis(100), 2_000, 2_000_000, 2, Duration.ofMinutes(1));

    private static final Limits LONG =
            new Limits(Duration.ofMinutes(2), 2_000, 2_000_000, 2, Duration.ofMinutes(1));

    final Build hasty = sample(SHORT);
    final Build build = sample(LONG);

    /** What is refused when a query is read does not depend on it. */
    BuildFactory builds(Limits limits) {
        return new JenaBuilds(limits);
    }

    private Build sample(Limits limits) {
        return SampleGraph.build(builds(limits), 20);
    }

    abstract Stream<HostileQuery> hostile();

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_query_is_answered_by_its_problem_and_nothing_else(HostileQuery test) {
        boolean slow = test.bomb();
        long before = System.nanoTime();
        assertThatThrownBy(() -> (slow ? hasty : build).query(test.query(), ""))
                .as(test.toString())
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.problems())
                                    .extracting(Problem::code)
                                    .contains(test.code());
                            assertThat(refusal.getMessage())
                                    .doesNotContain("Exception", "org.apache", "null");
                            assertThat(refusal.kind())
                                    .isEqualTo(
                                            slow ? Refusal.Kind.UNAVAILABLE : Refusal.Kind.INVALID);
                        });
        if (slow) {
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(SHORT.time().plusSeconds(10));
        }
    }

    @AfterAll
    void nothing_was_changed_and_nothing_goes_on() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("cchc-graph-query-")) {
                thread.join(30_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        assertThat(build.content()).isEqualTo(sample(LONG).content());
        assertThat(hasty.content()).isEqualTo(build.content());
    }
}
