package vn.cchc.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.survey.form.FormDefinition;

/** The test workbooks of pyxform: each loads, or is refused with the reason and its place. */
class PyxformWorkbooksTest {
    private static final Path FOLDER = Path.of("src/test/resources/pyxform");

    @Test
    void each_loads_or_is_refused_with_the_reason() throws IOException {
        String told;
        try (Stream<Path> files = Files.list(FOLDER)) {
            told =
                    files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                            .sorted()
                            .map(PyxformWorkbooksTest::told)
                            .collect(Collectors.joining());
        }
        Files.writeString(Path.of("target/pyxform-told.txt"), told);
        assertThat(told).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
    }

    private static String told(Path file) {
        Verdict<Carried<Instrument>> read = XlsForms.read(file, "form");
        String name = file.getFileName().toString();
        return read.value()
                .map(
                        carried ->
                                name
                                        + " loads: "
                                        + columns(carried)
                                        + "\n"
                                        + each(carried.losses()))
                .orElseGet(() -> name + " is refused\n" + each(read.problems()));
    }

    private static String columns(Carried<Instrument> carried) {
        var form = FormDefinition.forInterview(carried.content()).orRefuse();
        assertThat(form.interview().fill(java.util.Map.of())).isNotNull();
        return form.codebook().stream().map(e -> e.column()).collect(Collectors.joining(" "));
    }

    private static String each(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "  " + problem.toString().lines().findFirst().orElseThrow() + "\n")
                .collect(Collectors.joining());
    }
}
