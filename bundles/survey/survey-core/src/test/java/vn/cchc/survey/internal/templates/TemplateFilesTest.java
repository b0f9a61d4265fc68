package vn.cchc.survey.internal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.form.FormDefinition;
import vn.cchc.survey.internal.SampleEdition;
import vn.cchc.survey.internal.sheets.AnswerSheets;
import vn.cchc.survey.internal.sheets.Limits;

class TemplateFilesTest {
    private static final List<CodebookEntry> CODEBOOK =
            FormDefinition.load(SampleEdition.small().scoredInstrument().orElseThrow())
                    .orRefuse()
                    .codebook();

    @Test
    void both_templates_have_the_columns_the_import_asks_for(@TempDir Path folder)
            throws Exception {
        var template = new TemplateFiles(CODEBOOK);
        for (byte[] content : List.of(template.csv(), template.xlsx())) {
            Path file = Files.write(folder.resolve("template"), content);
            try (var sheet = AnswerSheets.open("template", file, Limits.STANDARD)) {
                assertThat(sheet.heading())
                        .isEqualTo(CODEBOOK.stream().map(CodebookEntry::column).toList());
                assertThat(sheet.next()).isEmpty();
            }
        }
    }

    @Test
    void the_columns_of_the_workbook_are_text_so_that_codes_keep_their_zeros(@TempDir Path folder)
            throws IOException {
        Path workbook = Files.write(folder.resolve("t.xlsx"), new TemplateFiles(CODEBOOK).xlsx());
        assertThat(part(workbook, "xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(part(workbook, "xl/worksheets/sheet1.xml")).contains("<col min=\"1\"", "style=");
        assertThat(part(workbook, "xl/worksheets/sheet2.xml")).contains("Very satisfied");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() {
        var entry =
                new CodebookEntry(
                        "c",
                        "c",
                        new LanguageText("=1+1", "+1"),
                        new LanguageText("@a", "-2"),
                        "text",
                        false,
                        List.of(),
                        "");
        String csv =
                new String(new TemplateFiles(List.of(entry)).codebookCsv(), StandardCharsets.UTF_8);
        assertThat(csv).contains("\r\nc,'@a,'-2,'=1+1,'+1,text,no,,,,\r\n");
    }

    private static String part(Path workbook, String name) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
