package vn.cchc.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Problem;

/**
 * Every file of {@code bad} is refused with exactly the problems beside it, one a line: code and
 * place. Every file of {@code good} is accepted.
 */
class BadFilesTest {
    private static SurveyRoom room;

    @BeforeAll
    static void open(@TempDir Path folder) {
        room = new SurveyRoom(folder);
    }

    @AfterAll
    static void close() {
        room.close();
    }

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
        long before = room.forms();
        String name = file.getFileName().toString();
        var job = room.importBytes(Optional.empty(), name, Files.readAllBytes(file));
        assertThat(job.problems().stream().map(problem -> codeAndPlace(problem, name)))
                .containsExactlyInAnyOrderElementsOf(expected(file));
        assertThat(job.problems()).allSatisfy(BadFilesTest::isToldInVietnamese);
        assertThat(room.forms()).isEqualTo(before);
        assertThat(room.files()).isEmpty();
    }

    /** Nothing of the English sentence is left in it. */
    private static void isToldInVietnamese(Problem problem) {
        assertThat(problem.vietnamese()).isNotNull();
        String told = problem.vietnamese().what() + " " + problem.vietnamese().remedy();
        assertThat(told).isNotEqualTo(problem.what() + " " + problem.remedy());
        assertThat(told).doesNotContainPattern(" (the|is|are|then|there|it|a) ");
        assertThat(problem.vietnamese().where()).doesNotContainPattern(" (row|column|cell) ");
    }

    @Test
    void another_file_is_told_in_one_line_how_many_columns_it_lacks() throws IOException {
        Path file = Path.of("src/test/resources/bad/separator-pipe.csv");
        var job = room.importBytes(Optional.empty(), "x.csv", Files.readAllBytes(file));
        Problem missing = job.problems().get(1);
        assertThat(missing.what()).matches("\\d+ of \\d+ columns are missing: .* and \\d+ more\\.");
        assertThat(missing.remedy()).contains("cchc:answers-template");
        assertThat(missing.vietnamese().where()).isEqualTo("x.csv dòng 1");
        assertThat(missing.vietnamese().what())
                .matches("Thiếu \\d+ trong \\d+ cột: .* cột khác\\.");
    }

    private static String codeAndPlace(Problem problem, String name) {
        assertThat(problem.where()).startsWith(name);
        return (problem.code() + problem.where().substring(name.length())).strip();
    }

    private static List<String> expected(Path file) throws IOException {
        return Files.readAllLines(file.resolveSibling(file.getFileName() + ".expected"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void a_good_file_is_accepted(Path file) throws IOException {
        var job =
                room.importBytes(
                        Optional.empty(), file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(job.problems()).isEmpty();
        assertThat(job.orRefuse()).isNotEmpty();
    }

    @Test
    void a_file_damaged_anywhere_is_refused_or_still_right_and_never_a_failure()
            throws IOException {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var files = good().toList();
        for (int i = 0; i < 400; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] content = Files.readAllBytes(file);
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            var job = room.importBytes(Optional.empty(), "x", content);
            assertThat(job.result().isPresent()).isNotEqualTo(!job.problems().isEmpty());
        }
        assertThat(room.files()).isEmpty();
    }
}
