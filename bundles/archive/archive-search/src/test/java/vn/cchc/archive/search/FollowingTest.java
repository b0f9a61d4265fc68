package vn.cchc.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.search.Documents.with;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.search.SearchIndex.Opening;

/** The index as something that follows the store of documents. */
class FollowingTest {
    @TempDir private Path folder;

    @Test
    void the_revision_is_kept_with_what_was_written() {
        try (var index = opened()) {
            assertThat(index.revision()).isEmpty();
            index.put(with("a", "hài lòng").document());
            index.commit(41);
            index.put(with("b", "hài lòng").document());
        }
        try (var index = opened()) {
            assertThat(index.revision()).hasValue(41);
            assertThat(Found.ids(index, "hài lòng")).containsExactly("a");
        }
    }

    @Test
    void what_is_said_with_a_commit_can_be_read_again() {
        try (var index = opened()) {
            index.commit(Map.of(SearchIndex.REVISION, "7", "source", "archive"));
            assertThat(index.committed())
                    .isEqualTo(Map.of(SearchIndex.REVISION, "7", "source", "archive"));
        }
    }

    @Test
    void what_was_written_is_seen_after_a_refresh_and_replaced_by_id() {
        try (var index = opened()) {
            index.put(with("a", "hài lòng").document());
            assertThat(Found.ids(index, "hài lòng")).isEmpty();
            index.refresh();
            assertThat(Found.ids(index, "hài lòng")).containsExactly("a");
            index.put(with("a", "tinh giản").document());
            index.refresh();
            assertThat(Found.ids(index, "hài lòng")).isEmpty();
            assertThat(index.size()).isEqualTo(1);
            index.remove("a");
            index.refresh();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void a_cleared_index_is_empty_and_of_no_revision() {
        try (var index = opened()) {
            index.put(with("a", "hài lòng").document());
            index.commit(3);
            index.clear();
            index.commit(Map.of());
            assertThat(index.size()).isZero();
            assertThat(index.revision()).isEmpty();
        }
    }

    @Test
    void every_damaged_file_is_noticed() throws IOException {
        filled();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            if (whole.length > 0) {
                flip(file, whole.length / 2);
                assertUnusable("flipped " + file);
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
                assertUnusable("cut " + file);
                Files.delete(file);
                assertUnusable("deleted " + file);
                Files.write(file, whole);
            }
        }
        opened().close();
    }

    @Test
    void a_damaged_index_is_discarded_and_made_anew() throws IOException {
        filled();
        for (Path file : files()) {
            if (Files.size(file) > 0) {
                flip(file, Files.size(file) / 2);
            }
        }
        assertUnusable("all flipped");
        SearchIndex.discard(folder);

        try (var index = opened()) {
            assertThat(index.revision()).isEmpty();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void an_index_that_is_open_elsewhere_is_in_use_and_not_damaged() {
        try (var index = opened()) {
            index.commit(1);
            assertThat(SearchIndex.open(folder)).isInstanceOf(Opening.InUse.class);
        }
    }

    @Test
    void many_search_while_one_writes() throws Exception {
        var texts = LegalTexts.of(5);
        var writing = new AtomicBoolean(true);
        var begun = new CountDownLatch(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (var index = opened()) {
            var searches =
                    IntStream.range(0, 4)
                            .mapToObj(i -> threads.submit(() -> searching(index, writing, begun)))
                            .toList();
            begun.await();
            for (int i = 0; i < 600; i++) {
                index.put(texts.document(i % 200).document());
                if (i % 50 == 0) {
                    index.commit(i);
                }
            }
            index.commit(600);
            writing.set(false);
            for (Future<Long> search : searches) {
                assertThat(search.get()).isPositive();
            }
            assertThat(index.size()).isEqualTo(200);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long searching(SearchIndex index, AtomicBoolean writing, CountDownLatch begun) {
        long searches = 0;
        while (writing.get() || searches == 0) {
            var result = index.search(SearchQuery.of("cải cách hành chính"));
            assertThat(result.total()).isLessThanOrEqualTo(200);
            assertThat(Found.ids(result)).doesNotHaveDuplicates();
            searches++;
            begun.countDown();
        }
        return searches;
    }

    private void filled() {
        var texts = LegalTexts.of(5);
        try (var index = opened()) {
            for (int i = 0; i < 20; i++) {
                index.put(texts.document(i).document());
            }
            index.commit(20);
        }
    }

    private SearchIndex opened() {
        var opening = SearchIndex.open(folder);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).index();
    }

    private void assertUnusable(String damage) {
        assertThat(SearchIndex.open(folder)).as(damage).isInstanceOf(Opening.Unusable.class);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int old = bytes.read();
            bytes.seek(at);
            bytes.write(old ^ 0x55);
        }
    }
}
