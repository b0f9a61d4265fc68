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
        assertThat(room.forms()).isEqualTo(before);
        assertThat(room.files()).isEmpty();
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
