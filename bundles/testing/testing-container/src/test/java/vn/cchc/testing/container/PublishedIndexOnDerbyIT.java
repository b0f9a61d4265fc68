package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.ServerProcess;

class PublishedIndexOnDerbyIT extends PublishedIndex {
    @Override
    void configure(ServerProcess unpacked) {
        // Derby is what the distribution comes with.
    }

    /** Some thirty thousand; which database is below makes no difference to them. */
    @Test
    void every_address_of_the_graph_answers_with_rdf() {
        new GraphAnalyses(server).await();
        var addresses = GraphFile.addresses(server);
        var visit = new GraphAddresses(server);

        assertThat(addresses)
                .hasSizeGreaterThan(20_000)
                .contains("https://cchc.vn/def/Criterion", "https://cchc.vn/id/province/2024/01");
        assertThat(visit.faults(addresses)).isEmpty();
        assertThat(visit.faults(List.of("https://cchc.vn/id/province/2024/99")))
                .containsExactly("https://cchc.vn/id/province/2024/99: 404");
    }
}
