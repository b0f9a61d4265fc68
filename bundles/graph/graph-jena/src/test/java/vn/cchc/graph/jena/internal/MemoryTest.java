package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Refusal;

/** A query that would fill the memory is ended before the process is. */
class MemoryTest {
    @Test
    void memory_runs_short_for_the_query_and_not_for_the_server() {
        var unbounded =
                new Limits(
                        Duration.ofMinutes(2),
                        50_000_000,
                        1024 * 1024 * 1024,
                        2,
                        Duration.ofSeconds(30));
        var build = SampleGraph.build(unbounded);

        assertThatThrownBy(
                        () ->
                                build.query(
                                        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
                                        ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRA-125");

        assertThat(build.query("ASK { ?s ?p ?o }", "").found()).isTrue();
    }
}
