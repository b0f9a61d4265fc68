package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.model.Fingerprint;

/** What every store of content must do. */
public abstract class ContentStoreContract {
    private static final int ROUNDS_OF_KILLING = 6;
    private static final long LARGE = 120L * 1024 * 1024;
    private static final long MEMORY_OF_A_LARGE_PUT = 32L * 1024 * 1024;

    /** For the files of a test. */
    @TempDir protected Path files;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    /** The store under test, empty when a test begins. */
    protected abstract ContentStore store() throws IOException;

    /** The same store as a server finds it that starts when every leftover is old. */
    protected abstract ContentStore later() throws IOException;

    /** Names of what lies in the store because a put was not finished. */
    protected abstract List<String> leftovers() throws IOException;

    /** Puts something of others where content is kept. */
    protected abstract void plant(String name) throws IOException;

    /** The class that opens the store in another process, and what to give it. */
    protected abstract List<String> opening();

    @Test
    void what_was_put_comes_back_from_any_place() throws Exception {
        var made = made(200_000);
        store().put(made.content(), made.file());
        byte[] bytes = Files.readAllBytes(made.file());
        assertThat(store().size(made.content())).hasValue(200_000);
        for (int from : new int[] {0, 1, 65_536, 199_999, 200_000}) {
            try (var stream = store().open(made.content(), from)) {
                assertThat(stream.readAllBytes())
                        .isEqualTo(Arrays.copyOfRange(bytes, from, bytes.length));
            }
        }
        assertThatThrownBy(() -> store().open(made.content(), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_may_be_left_before_its_end() throws Exception {
        var made = made(3_000_000);
        store().put(made.content(), made.file());
        for (int i = 0; i < 50; i++) {
            try (var stream = store().open(made.content(), 0)) {
                assertThat(stream.read()).isNotNegative();
            }
        }
        assertWhole(made);
    }

    @Test
    void an_empty_file_is_content_too() throws Exception {
        var made = made(0);
        store().put(made.content(), made.file());
        assertThat(store().size(made.content())).hasValue(0);
        assertThat(contents()).containsExactly(made.content());
        try (var stream = store().open(made.content(), 0)) {
            assertThat(stream.read()).isNegative();
        }
    }

    @Test
    void what_is_not_there_is_said_so() throws Exception {
        var absent = Fingerprint.of(new byte[] {1});
        assertThat(store().size(absent)).isEmpty();
        assertThat(contents()).isEmpty();
        assertThatThrownBy(() -> store().open(absent, 0)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().open(absent, 7)).isInstanceOf(NoSuchFileException.class);
        store().remove(absent);
    }

    @Test
    void what_was_removed_is_gone_and_may_come_again() throws Exception {
        var made = made(1000);
        var other = made(1000);
        store().put(made.content(), made.file());
        store().put(other.content(), other.file());
        store().remove(made.content());
        assertThat(store().size(made.content())).isEmpty();
        assertThat(contents()).containsExactly(other.content());
        store().put(made.content(), made.file());
        assertWhole(made);
    }

    @Test
    void all_is_told_in_the_order_of_the_hash() throws Exception {
        var made = IntStream.range(0, 60).mapToObj(i -> made(20)).toList();
        for (var one : made) {
            store().put(one.content(), one.file());
        }
        assertThat(contents()).containsExactlyElementsOf(sorted(made));
    }

    @Test
    void the_same_content_is_put_twice_and_is_there_once() throws Exception {
        var made = made(5000);
        var copy = MadeContent.of(files, Files.readAllBytes(made.file()));
        store().put(made.content(), made.file());
        store().put(made.content(), made.file());
        store().put(copy.content(), copy.file());
        assertThat(contents()).containsExactly(made.content());
        assertWhole(made);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void content_is_a_copy_and_the_file_stays_the_callers() throws Exception {
        var made = made(5000);
        store().put(made.content(), made.file());
        Files.write(made.file(), new byte[] {1, 2, 3});
        assertWhole(made);
        Files.delete(made.file());
        assertWhole(made);
    }

    @Test
    void a_file_with_another_hash_is_refused_and_leaves_nothing() throws Exception {
        var made = made(500_000);
        var claimed = Fingerprint.of(new byte[] {1});
        assertThatThrownBy(() -> store().put(claimed, made.file())).isInstanceOf(IOException.class);
        assertNothing(claimed);
        assertNothing(made.content());
    }

    @Test
    void a_file_with_another_hash_is_refused_also_where_content_is() throws Exception {
        var made = made(5000);
        var wrong = made(5000);
        store().put(made.content(), made.file());
        assertThatThrownBy(() -> store().put(made.content(), wrong.file()))
                .isInstanceOf(IOException.class);
        assertWhole(made);
    }

    @Test
    void a_file_that_is_missing_or_no_file_is_refused() throws Exception {
        var claimed = Fingerprint.of(new byte[] {1});
        for (Path file : List.of(files.resolve("missing"), files)) {
            assertThatThrownBy(() -> store().put(claimed, file)).isInstanceOf(IOException.class);
        }
        assertNothing(claimed);
    }

    @Test
    void a_file_that_becomes_unreadable_is_refused() throws Exception {
        // Can be opened; the first byte cannot be read.
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(unreadable), "Needs the proc file system");
        var claimed = Fingerprint.of(new byte[] {1});
        assertThatThrownBy(() -> store().put(claimed, unreadable)).isInstanceOf(IOException.class);
        assertNothing(claimed);
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_file_that_ends_too_early_is_refused_and_never_seen() throws Exception {
        var made = made(3_000_000);
        byte[] bytes = Files.readAllBytes(made.file());
        Path pipe = pipe();
        var threads = Executors.newSingleThreadExecutor();
        try {
            var putting = threads.submit(() -> putAndGiveProblem(made.content(), pipe));
            try (OutputStream writing = Files.newOutputStream(pipe)) {
                writing.write(bytes, 0, 2_000_000);
                // A pipe holds less, so most of it was read by now.
                assertThat(store().size(made.content())).isEmpty();
                assertThat(contents()).isEmpty();
                assertThatThrownBy(() -> store().open(made.content(), 0))
                        .isInstanceOf(NoSuchFileException.class);
            }
            assertThat(putting.get()).isInstanceOf(IOException.class);
        } finally {
            threads.shutdownNow();
        }
        assertNothing(made.content());
        store().put(made.content(), made.file());
        assertWhole(made);
    }

    @Test
    void names_cannot_leave_the_store() throws Exception {
        String dots = "../".repeat(21) + "x";
        assertThatThrownBy(() -> new Fingerprint(dots))
                .isInstanceOf(IllegalArgumentException.class);
        var made = made(10);
        store().put(made.content(), made.file());
        String hash = made.content().sha256();
        String absent = Fingerprint.of(new byte[] {1}).sha256();
        plant("README.txt");
        plant(absent + ".part");
        plant(absent.toUpperCase(Locale.ROOT));
        plant(hash.substring(1));
        assertThat(contents()).containsExactly(made.content());
    }

    @Test
    void a_large_file_passes_without_being_held_in_memory() throws Exception {
        var made = MadeContent.sparse(files, random, LARGE);
        long before = allocated();
        store().put(made.content(), made.file());
        assertThat(store().size(made.content())).hasValue(LARGE);
        assertWhole(made);
        assertThat(allocated() - before).isLessThan(MEMORY_OF_A_LARGE_PUT);
        try (var stream = store().open(made.content(), LARGE - 10)) {
            assertThat(stream.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void many_at_once_put_the_same_and_other_contents_and_see_only_whole_ones() throws Exception {
        int people = 16;
        var made = IntStream.range(0, 12).mapToObj(i -> made(random.nextInt(300_000))).toList();
        var gate = new CyclicBarrier(people);
        var threads = Executors.newFixedThreadPool(people);
        try {
            var work = IntStream.range(0, people).mapToObj(person -> person(person, made, gate));
            for (var done : threads.invokeAll(work.toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(contents()).containsExactlyElementsOf(sorted(made));
        for (var one : made) {
            assertWhole(one);
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_process_killed_in_the_middle_of_puts_leaves_only_whole_content() throws Exception {
        System.out.println("Seed of the killing: " + seed);
        for (int round = 0; round < ROUNDS_OF_KILLING; round++) {
            var puts = KilledPuts.run(opening(), files, random.nextLong(), 1 + random.nextInt(12));
            List<Fingerprint> there = contents();
            assertThat(there).containsAll(puts.done());
            for (Fingerprint content : there) {
                assertThat(MadeContent.read(store().open(content, 0))).isEqualTo(content);
            }
            for (Fingerprint content : puts.begun()) {
                assertThat(store().size(content).isPresent()).isEqualTo(there.contains(content));
            }
        }
        System.out.println("Left by the killed: " + leftovers().size());
        List<Fingerprint> before = contents();
        ContentStore reopened = later();
        assertThat(leftovers()).isEmpty();
        try (Stream<Fingerprint> all = reopened.all()) {
            assertThat(all).containsExactlyElementsOf(before);
        }
    }

    /** A file of random bytes. */
    protected final MadeContent made(int length) {
        return MadeContent.random(files, random, length);
    }

    /** Everything that is there. */
    protected final List<Fingerprint> contents() throws IOException {
        try (Stream<Fingerprint> all = store().all()) {
            return all.toList();
        }
    }

    /** That all bytes of a content are there. */
    protected final void assertWhole(MadeContent made) throws IOException {
        assertThat(store().size(made.content())).hasValue(made.length());
        assertThat(MadeContent.read(store().open(made.content(), 0))).isEqualTo(made.content());
    }

    /** That neither the content nor a part of it is there. */
    protected final void assertNothing(Fingerprint content) throws IOException {
        assertThat(store().size(content)).isEmpty();
        assertThat(contents()).doesNotContain(content);
        assertThat(leftovers()).isEmpty();
    }

    private Callable<Void> person(int number, List<MadeContent> made, CyclicBarrier gate) {
        var mine = new ArrayList<>(made);
        // Half of them in one order, so that the same content is put at the same moment.
        Collections.rotate(mine, number % 2 == 0 ? 0 : number);
        return () -> {
            gate.await();
            for (var one : mine) {
                store().put(one.content(), one.file());
                // What others are at.
                assertWholeOrAbsent(made.get((made.indexOf(one) + number) % made.size()));
                assertWhole(one);
            }
            return null;
        };
    }

    private void assertWholeOrAbsent(MadeContent made) throws IOException {
        OptionalLong size = store().size(made.content());
        if (size.isPresent()) {
            assertThat(size).hasValue(made.length());
            assertThat(MadeContent.read(store().open(made.content(), 0))).isEqualTo(made.content());
        }
    }

    private Exception putAndGiveProblem(Fingerprint content, Path file) {
        try {
            store().put(content, file);
            return null;
        } catch (IOException | RuntimeException e) {
            return e;
        }
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = files.resolve("pipe");
        int made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (IOException e) {
            made = 1;
        }
        assumeTrue(made == 0, "Needs mkfifo");
        return pipe;
    }

    private static List<Fingerprint> sorted(List<MadeContent> made) {
        return made.stream()
                .map(MadeContent::content)
                .sorted(Comparator.comparing(Fingerprint::sha256))
                .toList();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
