package vn.cchc.testing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A timing means something only when both sides do the same. */
class PeersTest {

    @Test
    void the_engine_and_its_peer_publish_the_same_index_for_every_province() {
        var benchmark = new ScoringBenchmark();
        benchmark.draw();

        assertThat(benchmark.rowByRow()).hasSize(63);
        assertThat(ScoringBenchmark.published(benchmark.engine())).isEqualTo(benchmark.rowByRow());
    }

    @Test
    void the_registry_finds_what_its_peer_finds() {
        var benchmark = new RegistryBenchmark();
        benchmark.read();

        assertThat(benchmark.registry()).isNotEmpty();
    }
}
