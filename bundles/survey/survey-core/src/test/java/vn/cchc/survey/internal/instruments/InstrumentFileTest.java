package vn.cchc.survey.internal.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Problem;

/** A questionnaire made in another tool goes through each format and comes back as it was. */
class InstrumentFileTest {
    private static final String SURVEY_JS =
            """
            {"title": {"default": "Ý kiến", "en": "Opinion"},
             "pages": [{"name": "about", "elements": [
               {"type": "radiogroup", "name": "used", "isRequired": true,
                "title": {"default": "Đã dùng dịch vụ?", "en": "Used a service?"},
                "choices": [{"value": "1", "text": {"default": "Có", "en": "Yes"}},
                            {"value": "2", "text": {"default": "Không", "en": "No"}}]},
               {"type": "comment", "name": "why", "visibleIf": "{used} = '2'",
                "title": {"default": "Vì sao?", "en": "Why?"}}]}]}
            """;

    @TempDir private Path folder;

    private Instrument surveyJs() throws IOException {
        return InstrumentFile.read(file("opinion.json", SURVEY_JS.getBytes(StandardCharsets.UTF_8)))
                .orRefuse()
                .content();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opinion.xlsx", "opinion.xml", "OPINION.JSON"})
    void it_comes_back_as_it_was(String name) throws IOException {
        var instrument = surveyJs();
        var carried = new InstrumentFile(name).content(instrument);
        var back = InstrumentFile.read(file(name, carried.content())).orRefuse().content();

        assertThat(carried.losses()).isEmpty();
        assertThat(questions(back)).isEqualTo(questions(instrument)).contains("used", "why");
        assertThat(back.choices()).hasSameSizeAs(instrument.choices());
    }

    private static String questions(Instrument instrument) {
        return instrument.survey().stream()
                .map(row -> row.cell("type").orElse("") + " " + row.cell("name").orElse(""))
                .map(text -> text.replaceAll("(select_\\w+) \\w+", "$1"))
                .reduce("", (all, one) -> all + one + "\n");
    }

    @Test
    void what_cannot_be_put_to_people_is_refused_with_the_reasons() throws IOException {
        var verdict =
                InstrumentFile.read(file("bad.json", "no JSON".getBytes(StandardCharsets.UTF_8)));

        assertThat(verdict.problems())
                .extracting(Problem::code)
                .isNotEmpty()
                .allMatch(c -> c.startsWith("SUR-15"));
    }
}
