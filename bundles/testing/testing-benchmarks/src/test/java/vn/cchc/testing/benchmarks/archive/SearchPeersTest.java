package vn.cchc.testing.benchmarks.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.search.IndexedDocument;
import vn.cchc.archive.search.LegalTexts;
import vn.cchc.testing.PostgresServer;

/** Both sides of the benchmark find a well-written document by its title. */
class SearchPeersTest {
    private static final int DOCUMENTS = 60;
    private final LegalTexts texts = LegalTexts.of(1);

    @TempDir private Path folder;

    @Test
    void a_document_is_found_by_both() throws Exception {
        assumeTrue(PostgresServer.installed());
        try (var server = PostgresServer.start();
                var ours = new OurSearch(folder)) {
            var peer = PostgresSearch.allWords(server.emptyDatabase());
            ours.index(documents());
            peer.index(documents());
            for (int i = 0; i < DOCUMENTS; i++) {
                String title = texts.document(i).byTitle();
                assertThat(ours.first(title)).startsWith("doc-" + i);
                assertThat(peer.first(title)).startsWith("doc-" + i);
                assertThat(peer.anyWord().first(title)).isNotEmpty();
            }
        }
    }

    private Stream<IndexedDocument> documents() {
        return IntStream.range(0, DOCUMENTS).mapToObj(i -> texts.document(i).document());
    }
}
