package vn.cchc.archive.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.internal.integrity.IntegrityRoom;
import vn.cchc.archive.internal.search.Searches.Asked;
import vn.cchc.archive.search.SearchResult.Hit;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.JobsAtOnce;

/** Whatever happens to an index while it is made: half of it is never served as the whole. */
class DocumentIndexTest {
    private static final int DOCUMENTS = 5;
    private static final long MIDDLE = 3;

    @TempDir private Path folder;
    private final List<DocumentIndex> opened = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private DatabaseFixture database;
    private IntegrityRoom room;
    private DocumentIndex index;

    @BeforeEach
    void open() throws IOException {
        database = DatabaseFixture.derby("archive", "db/changelog.xml");
        room = new IntegrityRoom(database, folder, InstantSource.system());
        for (int i = 0; i < DOCUMENTS; i++) {
            comes();
        }
        index = in("index");
    }

    @AfterEach
    void close() throws InterruptedException {
        for (DocumentIndex each : opened) {
            each.stop();
        }
        database.close();
    }

    private DocumentIndex in(String name) {
        var made = DocumentIndex.of(folder.resolve(name), room.documents, room.texts);
        opened.add(made);
        return made;
    }

    private void comes() throws IOException {
        ids.add(room.published("kế hoạch số " + ids.size()).id());
    }

    private static List<String> found(DocumentIndex index) {
        var none = List.<String>of();
        var asked = new Asked("kế hoạch", none, none, none, none, none, "", 1, 50);
        return index.search(new Searches().query(asked, Optional.empty())).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private void isWhole(DocumentIndex index) {
        assertThat(found(index)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(index.size()).isEqualTo(ids.size());
        assertThat(index.revision()).isEqualTo(room.documents.revision());
    }

    /** Something happens in the middle of making an index. */
    private static Jobs.Progress inTheMiddle(Runnable happening) {
        return new Jobs.Progress() {
            @Override
            public void report(String step, long done, long total) {
                if (done == MIDDLE) {
                    happening.run();
                }
            }

            @Override
            public boolean stopping() {
                return false;
            }
        };
    }

    @Test
    void it_tells_of_each_document_how_far_it_is() {
        var jobs = new JobsAtOnce();
        rebuildIn(jobs);

        assertThat(jobs.steps()).hasSize(DOCUMENTS).endsWith("Indexing documents 5/5");
    }

    private Job rebuildIn(Jobs jobs) {
        return jobs.start(
                "archive.index",
                "",
                "admin",
                progress -> {
                    index.rebuild(progress);
                    return "";
                });
    }

    @Test
    void the_old_one_is_searched_until_the_new_one_is_whole() {
        index.look();
        index.rebuild(inTheMiddle(() -> assertThat(found(index)).hasSize(DOCUMENTS)));

        isWhole(index);
    }

    @Test
    void one_that_is_asked_to_stop_leaves_the_old_one() throws IOException {
        index.look();
        var jobs = new JobsAtOnce();
        jobs.stopAt("Indexing documents " + MIDDLE + "/");
        assertThat(rebuildIn(jobs).state()).isEqualTo(Job.State.STOPPED);

        comes();
        index.look();

        isWhole(index);
    }

    @Test
    void one_that_fails_leaves_the_old_one_and_no_later_change_keeps_half_of_the_new()
            throws IOException {
        index.look();
        var failing = inTheMiddle(() -> fail(new IllegalStateException("no database")));
        assertThatThrownBy(() -> index.rebuild(failing)).hasMessage("no database");

        comes();
        index.look();

        isWhole(index);
    }

    private static void fail(RuntimeException why) {
        throw why;
    }

    @Test
    void a_disk_that_fails_in_the_middle_costs_a_new_beginning_and_nothing_else() {
        index.look();
        var damaging = inTheMiddle(() -> removeAll(folder.resolve("index")));
        assertThatThrownBy(() -> index.rebuild(damaging)).isInstanceOf(UncheckedIOException.class);

        index.look();

        isWhole(index);
    }

    @Test
    void who_is_closed_in_the_middle_ends_soon_and_the_next_start_has_the_old_one()
            throws Exception {
        index.look();
        var closing = closing(index);
        assertThatThrownBy(() -> index.rebuild(inTheMiddle(() -> startAndWait(closing))))
                .isInstanceOf(CancellationException.class);
        closing.join();

        refusesSearches(index);
        var next = in("index");
        assertThatThrownBy(() -> found(next)).isInstanceOf(Refusal.class);
        next.look();
        isWhole(next);
    }

    @Test
    void who_is_closed_stays_closed() throws InterruptedException {
        index.look();
        index.stop();

        index.look();
        assertThatThrownBy(() -> index.rebuild(inTheMiddle(() -> {})))
                .isInstanceOf(CancellationException.class);
        refusesSearches(index);
        var next = in("index");
        next.look();
        isWhole(next);
    }

    private static Thread closing(DocumentIndex index) {
        return new Thread(
                () -> {
                    try {
                        index.stop();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /** Until it waits for the one that writes. */
    private static void startAndWait(Thread closing) {
        closing.start();
        Eventually.soon()
                .isTrue(
                        () -> closing.getState() == Thread.State.BLOCKED,
                        () -> "Nobody waits: " + closing.getState());
    }

    private static void refusesSearches(DocumentIndex index) {
        assertThatThrownBy(() -> found(index))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems().get(0).code()).isEqualTo("ARC-105"));
    }

    @Test
    void who_is_killed_in_the_middle_of_a_new_one_starts_with_the_old_one() {
        index.look();
        index.rebuild(inTheMiddle(() -> copy("index", "killed")));

        var next = in("killed");
        next.look();

        isWhole(next);
    }

    @Test
    void who_is_killed_in_the_middle_of_the_first_one_serves_nothing_and_begins_anew() {
        index.rebuild(inTheMiddle(() -> copy("index", "killed")));

        var next = in("killed");
        refusesSearches(next);
        next.look();

        isWhole(next);
    }

    @Test
    void every_file_that_is_cut_or_gone_is_made_good_by_the_next_start() throws Exception {
        index.look();
        index.stop();
        for (Path file : files("index")) {
            copy("index", "cut-" + file.getFileName());
            Path cut = folder.resolve("cut-" + file.getFileName()).resolve(file.getFileName());
            byte[] bytes = Files.readAllBytes(cut);
            Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
            var afterCut = in("cut-" + file.getFileName());
            afterCut.look();
            isWhole(afterCut);

            copy("index", "gone-" + file.getFileName());
            Files.delete(folder.resolve("gone-" + file.getFileName()).resolve(file.getFileName()));
            var afterLoss = in("gone-" + file.getFileName());
            afterLoss.look();
            isWhole(afterLoss);
        }
    }

    private List<Path> files(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String from, String to) {
        try {
            Files.createDirectories(folder.resolve(to));
            for (Path file : files(from)) {
                Files.copy(file, folder.resolve(to).resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
