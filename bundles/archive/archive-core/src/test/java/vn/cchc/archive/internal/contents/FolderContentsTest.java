package vn.cchc.archive.internal.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.testing.ContentStoreContract;
import vn.cchc.testing.EndlessPuts;
import vn.cchc.testing.MadeContent;

class FolderContentsTest extends ContentStoreContract {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir private Path parent;
    private Path folder;
    private FolderContents store;

    /** Opens the store in another process. */
    public static final class Opening implements EndlessPuts.Opening {
        @Override
        public ContentStore open(List<String> arguments) throws IOException {
            return new FolderContents(Path.of(arguments.get(0)), InstantSource.system());
        }
    }

    @BeforeEach
    void open() throws IOException {
        folder = parent.resolve("contents");
        store = new FolderContents(folder, InstantSource.system());
    }

    @Override
    protected ContentStore store() {
        return store;
    }

    @Override
    protected ContentStore later() throws IOException {
        return new FolderContents(folder, InstantSource.fixed(Instant.now().plus(DAY)));
    }

    @Override
    protected List<String> leftovers() throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve("incoming"))) {
            return parts.map(Path::toString).toList();
        }
    }

    @Override
    protected void plant(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isDirectory)
                    .filter(place -> !place.endsWith("incoming"))
                    .forEach(place -> write(place.resolve(name)));
        }
    }

    @Override
    protected List<String> opening() {
        return List.of(Opening.class.getName(), folder.toString());
    }

    @Test
    void files_are_for_the_owner_and_for_reading() throws Exception {
        var made = made(10);
        store.put(made.content(), made.file());
        Path file = place(made);
        assertThat(permissions(file)).isEqualTo("r--------");
        for (Path above = file.getParent(); above.startsWith(folder); above = above.getParent()) {
            assertThat(permissions(above)).isEqualTo("rwx------");
        }
    }

    @Test
    void content_in_a_folder_of_another_hash_is_not_told() throws Exception {
        var made = made(10);
        var other = made(10);
        store.put(made.content(), made.file());
        Files.copy(other.file(), place(made).resolveSibling(other.content().sha256()));
        assertThat(contents()).containsExactly(made.content());
    }

    @Test
    void what_is_being_written_is_left_alone() throws Exception {
        Path old = folder.resolve("incoming/old");
        Path fresh = folder.resolve("incoming/fresh");
        write(old);
        write(fresh);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(DAY)));
        store.removeLeftovers();
        assertThat(leftovers()).containsExactly(fresh.toString());
    }

    @Test
    void a_folder_that_is_gone_is_not_an_empty_store() throws Exception {
        var made = made(10);
        store.put(made.content(), made.file());
        Files.move(folder, parent.resolve("elsewhere"));
        assertThatThrownBy(() -> store.size(made.content())).hasMessageContaining("is gone");
        assertThatThrownBy(() -> store.open(made.content(), 0)).hasMessageContaining("is gone");
        assertThatThrownBy(() -> store.remove(made.content())).hasMessageContaining("is gone");
        assertThatThrownBy(() -> store.all()).hasMessageContaining("is gone");
        assertThatThrownBy(() -> store.put(made.content(), made.file()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_full_disk_is_a_problem_and_leaves_nothing() throws Exception {
        var small = made(10_000);
        var large = made(3_000_000);
        // A process that may write files of one megabyte only.
        String said = limited(small, large);
        assertThat(said).startsWith("done\n").contains("IOException", "too large");
        assertWhole(small);
        assertNothing(large.content());
        store.put(large.content(), large.file());
        assertWhole(large);
    }

    /** Puts one file after the other, in a process that cannot write large ones. */
    public static final class TwoPuts {
        public static void main(String[] arguments) throws Exception {
            var store = new FolderContents(Path.of(arguments[0]), InstantSource.system());
            for (int i = 1; i < arguments.length; i++) {
                Path file = Path.of(arguments[i]);
                try {
                    store.put(MadeContent.read(Files.newInputStream(file)), file);
                    System.out.println("done");
                } catch (IOException e) {
                    System.out.println(e);
                }
            }
        }
    }

    private String limited(MadeContent... made) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "ulimit -f 2048; exec \"$@\"",
                                "sh",
                                java,
                                "-XX:-UsePerfData",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TwoPuts.class.getName(),
                                folder.toString(),
                                made[0].file().toString(),
                                made[1].file().toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.waitFor();
        }
    }

    private Path place(MadeContent made) {
        String hash = made.content().sha256();
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "planted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
