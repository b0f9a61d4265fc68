package vn.cchc.graph.jena.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.SampleGraph;
import vn.cchc.graph.jena.internal.TestFolders;
import vn.cchc.graph.jena.internal.remote.RemoteSettings;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;

/** The same with the statements in a real Fuseki, which knows no search by words. */
class TextSearchElsewhereTest extends TextSearchTest {
    private static final FusekiServer FUSEKI =
            FusekiServer.create()
                    .loopback(true)
                    .port(0)
                    .add("/ds", DatasetGraphFactory.createTxnMem())
                    .build()
                    .start();

    @TempDir private static Path folder;

    @AfterAll
    static void fuseki_ends() {
        FUSEKI.stop();
    }

    @Override
    BuildFactory builds() throws IOException {
        String address = "http://localhost:" + FUSEKI.getPort() + "/ds";
        return new JenaBuilds(
                SampleGraph.LIMITS,
                TestFolders.tdb2(),
                new RemoteSettings(
                        address + "/query",
                        address + "/data",
                        "",
                        "",
                        "urn:test:",
                        Duration.ofSeconds(2)));
    }

    /** Saved and opened again, as after a restart. */
    @Override
    Build made(Build build) throws IOException {
        build.save(folder.resolve("build"));
        return builds().open(folder.resolve("build")).orElseThrow();
    }

    @Override
    @Test
    void the_words_may_come_from_elsewhere() {
        assertThatThrownBy(
                        () ->
                                ask(
                                        "SELECT * { VALUES ?w { 'a' } ?t <https://cchc.vn/def/search> ?w }"))
                .hasMessageContaining("GRA-134");
    }

    @Test
    void a_build_of_which_a_text_was_changed_is_not_believed() throws IOException {
        var draft = builds().draft();
        draft.addTurtle("t", "t.ttl", "<https://x.example/a> <https://x.example/b> 'số một' .");
        Path place = folder.resolve("other");
        draft.finish().save(place);
        assertThat(builds().open(place)).isPresent();

        Path data = data(place.resolve("texts"));
        byte[] bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 1;
        Files.write(data, bytes);

        assertThat(builds().open(place)).isEmpty();
    }

    private static Path data(Path texts) {
        try (var files = Files.list(texts)) {
            return files.max(java.util.Comparator.comparing(TextSearchElsewhereTest::size))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
