package vn.cchc.graph.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.model.Fingerprint;

class KeptResultsTest {
    private static final Fingerprint BUILD = Fingerprint.of(new byte[] {1});

    private final KeptResults kept = new KeptResults(1000);

    private static KeptResults.Result of(int bytes) {
        return new KeptResults.Result("text/csv", new byte[bytes]);
    }

    @Test
    void another_build_query_or_format_is_another_answer() {
        String tag = KeptResults.tag(BUILD, SparqlRequest.of("ASK {}", "text/csv"));

        assertThat(tag)
                .isEqualTo(KeptResults.tag(BUILD, SparqlRequest.of("ASK {}", "text/csv")))
                .isNotEqualTo(KeptResults.tag(BUILD, SparqlRequest.of("ASK { }", "text/csv")))
                .isNotEqualTo(KeptResults.tag(BUILD, SparqlRequest.of("ASK {}", "*/*")))
                .isNotEqualTo(
                        KeptResults.tag(
                                Fingerprint.of(new byte[] {2}),
                                SparqlRequest.of("ASK {}", "text/csv")));
    }

    @Test
    void other_graphs_are_another_answer_and_names_cannot_run_into_each_other() {
        assertThat(tag(List.of("urn:a", "urn:b"), List.of()))
                .isNotEqualTo(tag(List.of(), List.of("urn:a", "urn:b")))
                .isNotEqualTo(tag(List.of("urn:a 5 urn:b"), List.of()))
                .isNotEqualTo(tag(List.of("urn:a"), List.of("urn:b")));
    }

    private static String tag(List<String> defaults, List<String> named) {
        var dataset = new SparqlRequest.Dataset(defaults, named);
        return KeptResults.tag(BUILD, new SparqlRequest("ASK {}", dataset, "text/csv"));
    }

    @Test
    void the_one_not_asked_for_longest_goes_first() {
        kept.keep("a", of(400));
        kept.keep("b", of(400));
        assertThat(kept.find("a")).isPresent();

        kept.keep("c", of(400));

        assertThat(kept.find("a")).isPresent();
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("c")).isPresent();
    }

    @Test
    void the_same_again_takes_no_more_room() {
        for (int i = 0; i < 10; i++) {
            kept.keep("a", of(400));
        }
        kept.keep("b", of(400));

        assertThat(kept.find("a")).isPresent();
        assertThat(kept.find("b")).isPresent();
    }

    @Test
    void what_is_larger_than_everything_is_not_kept() {
        kept.keep("a", of(1001));

        assertThat(kept.find("a")).isEmpty();
    }
}
