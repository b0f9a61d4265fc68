package vn.cchc.survey.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file in {@code interviews} is a form and what people see who answer it so: two sheets, then
 * cases of a heading, answers and the form as it looks with them.
 */
class InterviewScenariosTest {
    private static final Path FOLDER = Path.of("src/test/resources/interviews");

    @TestFactory
    Stream<DynamicTest> people_see_what_the_scenario_says() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(InterviewScenariosTest::cases);
        }
    }

    private static Stream<DynamicTest> cases(Path file) {
        String[] blocks = read(file).split("(?m)^== ");
        var form = Sheets.interview(body(blocks[1]), body(blocks[2]));
        var interview = form.interview();
        var tests = new ArrayList<DynamicTest>();
        for (String block : List.of(blocks).subList(3, blocks.length)) {
            String name = file.getFileName() + ": " + block.lines().findFirst().orElseThrow();
            String[] parts = body(block).split("(?m)^--\n");
            tests.add(
                    DynamicTest.dynamicTest(
                            name,
                            () ->
                                    assertThat(Outline.of(interview.fill(answers(parts[0]))))
                                            .isEqualTo(parts[1].strip() + "\n")));
        }
        return tests.stream();
    }

    private static String body(String block) {
        return block.substring(block.indexOf('\n') + 1);
    }

    private static Map<String, String> answers(String lines) {
        var answers = new LinkedHashMap<String, String>();
        lines.lines()
                .filter(line -> line.contains(" = "))
                .forEach(line -> answers.put(line.split(" = ")[0], line.split(" = ", 2)[1]));
        return answers;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
