package vn.cchc.figures.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.sheets.table.SafeCell;

/**
 * Every file of {@code bad} is refused with exactly the problems beside it, one a line: code and
 * place. Every file of {@code good} is accepted.
 */
class BadFilesTest {
    private final FiguresRoom room = FiguresRoom.onDerby();

    static Stream<Path> bad() throws IOException {
        return files("bad").filter(file -> !file.toString().endsWith(".expected"));
    }

    static Stream<Path> good() throws IOException {
        return files("good");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(Path.of("src/test/resources", folder))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_file_is_refused_whole(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);

        var refusal = catchThrowableOfType(Refusal.class, () -> take(name, content));

        assertThat(refusal.problems().stream().map(problem -> codeAndPlace(problem, name)))
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(file.resolveSibling(name + ".expected")));
        assertThat(refusal.problems()).allSatisfy(BadFilesTest::isToldInVietnamese);
        assertThat(room.store.list(ObservationQuery.ALL)).isEmpty();
    }

    /** Nothing of the English sentence is left in it. */
    private static void isToldInVietnamese(Problem problem) {
        String told = problem.vietnamese().what() + " " + problem.vietnamese().remedy();
        assertThat(told).isNotEqualTo(problem.what() + " " + problem.remedy());
        assertThat(problem.vietnamese().where()).doesNotContainPattern(" (row|column|cell) ");
    }

    private static String codeAndPlace(Problem problem, String name) {
        assertThat(problem.where()).startsWith(name);
        return (problem.code() + problem.where().substring(name.length())).strip();
    }

    private int take(String name, byte[] content) {
        return room.values.importFile(name, new ByteArrayInputStream(content), "an").size();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void a_good_file_is_accepted(Path file) throws IOException {
        assertThat(take(file.getFileName().toString(), Files.readAllBytes(file))).isEqualTo(1);
    }

    @Test
    void a_file_damaged_anywhere_is_refused_or_still_right_and_never_a_failure()
            throws IOException {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var files = good().toList();
        var table =
                FigureFile.of(
                        "x",
                        vn.cchc.figures.internal.values.ValueColumns.ALL,
                        vn.cchc.figures.internal.values.ValueColumns.REQUIRED);
        for (int i = 0; i < 400; i++) {
            byte[] content = Files.readAllBytes(files.get(random.nextInt(files.size())));
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            var read = table.read(new ByteArrayInputStream(content));
            assertThat(read.value().isPresent()).isEqualTo(read.problems().isEmpty());
        }
    }

    @Test
    void what_was_made_safe_for_spreadsheets_comes_back_as_it_was() {
        for (String text : new String[] {"=1+1", "+84", "-5", "@x", "plain", "'quoted'", "＝x"}) {
            var csv =
                    new CsvText()
                            .row(ValuesHeading.ALL)
                            .row(java.util.List.of(SafeCell.text(text)));
            var row =
                    FigureFile.of("x", ValuesHeading.ALL, java.util.Set.of())
                            .read(new ByteArrayInputStream(csv.bytes()))
                            .orRefuse()
                            .get(0);
            assertThat(row.cell("text")).isEqualTo(text);
        }
    }

    /** One column. */
    private static final class ValuesHeading {
        static final java.util.List<String> ALL = java.util.List.of("text");
    }

    @Test
    void a_file_beyond_the_limit_is_not_read_to_its_end() {
        var endless =
                new java.io.InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                };
        var refusal =
                catchThrowableOfType(
                        Refusal.class, () -> room.values.importFile("x.csv", endless, "an"));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("FIG-104");
    }
}
