package vn.cchc.graph.jena.internal.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.jena.internal.data.DamagedBuild;

/** A build's file is read as it was written, or noticed as damaged. */
class BuildFileTest {
    private final Random random = new Random(RandomStatements.seed());
    private final RandomStatements statements = new RandomStatements(random);

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("build.graph");
    }

    private FrozenDataset withNames(List<Triple> told) {
        var builder = new FrozenBuilder();
        for (int i = 0; i < told.size(); i++) {
            if (i % 3 == 0) {
                builder.add(told.get(i));
            } else {
                builder.add(RandomStatements.iri("graph" + i % 3), told.get(i));
            }
        }
        return builder.finish();
    }

    @Test
    void what_is_written_is_read_with_every_term_as_it_was() throws IOException {
        FrozenDataset written = withNames(statements.some(3_000));

        written.write(file());
        FrozenDataset read = FrozenDataset.read(file());

        assertThat(read.content()).isEqualTo(written.content());
        var before = written.reading(() -> {}).dataset();
        var after = read.reading(() -> {}).dataset();
        assertThat(after.find()).toIterable().containsExactlyInAnyOrderElementsOf(before::find);
        for (Node name : List.of(RandomStatements.iri("graph1"), RandomStatements.iri("graph2"))) {
            assertThat(after.getGraph(name).find().toList())
                    .isEqualTo(before.getGraph(name).find().toList());
        }
    }

    @Test
    void the_same_statements_make_the_same_bytes() throws IOException {
        List<Triple> told = statements.some(500);
        RandomStatements.frozen(told).write(file());
        byte[] first = Files.readAllBytes(file());
        Collections.shuffle(told, random);

        RandomStatements.frozen(told).write(file());

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
    }

    @Test
    void a_large_file_is_written_in_blocks_and_read_the_same() throws IOException {
        var builder = new FrozenBuilder();
        for (int i = 0; i < 150_000; i++) {
            builder.add(
                    Triple.create(
                            RandomStatements.iri("thing" + i / 7),
                            RandomStatements.iri("p" + i % 7),
                            RandomStatements.iri("thing" + i % 999)));
        }
        FrozenDataset written = builder.finish();

        written.write(file());
        FrozenDataset read = FrozenDataset.read(file());

        assertThat(read.graph(() -> {}).find().toList())
                .isEqualTo(written.graph(() -> {}).find().toList())
                .hasSize(150_000);
    }

    @Test
    void a_file_cut_anywhere_is_damaged() throws IOException {
        RandomStatements.frozen(statements.some(100)).write(file());
        byte[] whole = Files.readAllBytes(file());

        for (int length = 0; length < whole.length; length += 1 + random.nextInt(40)) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> FrozenDataset.read(file()))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(DamagedBuild.class);
        }
        Files.write(file(), Arrays.copyOf(whole, whole.length + 8));
        assertThatThrownBy(() -> FrozenDataset.read(file())).isInstanceOf(DamagedBuild.class);
    }

    @Test
    void a_file_with_one_bit_changed_anywhere_is_damaged() throws IOException {
        RandomStatements.frozen(statements.some(100)).write(file());
        byte[] whole = Files.readAllBytes(file());

        for (int at = 0; at < whole.length; at += 1 + random.nextInt(20)) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), changed);
            assertThatThrownBy(() -> FrozenDataset.read(file()))
                    .as("changed at byte %d", at)
                    .isInstanceOf(DamagedBuild.class);
        }
    }

    @Test
    void another_file_is_no_build() throws IOException {
        Files.writeString(file(), "<urn:a> <urn:b> <urn:c> .\n".repeat(20));

        assertThatThrownBy(() -> FrozenDataset.read(file()))
                .isInstanceOf(DamagedBuild.class)
                .hasMessageContaining("not a build");
    }

    @Test
    void a_process_that_has_nothing_but_the_file_reads_it() throws Exception {
        FrozenDataset written = RandomStatements.frozen(statements.some(500));
        written.write(file());

        var reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Reader.class.getName(),
                                file().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();

        assertThat(new String(reader.getInputStream().readAllBytes()))
                .isEqualTo(written.content() + " " + written.size());
        assertThat(reader.waitFor()).isZero();
    }

    /** The other process. */
    public static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            FrozenDataset read = FrozenDataset.read(Path.of(arguments[0]));
            System.out.print(read.content() + " " + read.graph(() -> {}).find().toList().size());
        }
    }
}
