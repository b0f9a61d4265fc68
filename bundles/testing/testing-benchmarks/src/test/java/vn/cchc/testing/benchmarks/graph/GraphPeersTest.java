package vn.cchc.testing.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A timing means something only when both sides do the same. */
class GraphPeersTest {
    @TempDir static Path folder;

    private static FrozenStore frozen;
    private static Tdb2Store tdb2;

    @BeforeAll
    static void load() {
        frozen = new FrozenStore(new PublishedGraph(7, 1));
        tdb2 = new Tdb2Store(new PublishedGraph(7, 1), folder);
    }

    @ParameterizedTest
    @EnumSource
    void the_store_and_its_peer_give_the_same_rows(Question question) throws IOException {
        assertThat(frozen.rows(question)).isEqualTo(tdb2.rows(question)).hasSizeGreaterThan(1);
    }
}
