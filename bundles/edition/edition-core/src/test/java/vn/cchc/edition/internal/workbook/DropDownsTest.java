package vn.cchc.edition.internal.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.edition.internal.examination.Vocabulary;
import vn.cchc.edition.internal.files.YearFiles;

/** The templates lead the hand: lists to choose from, text cells, explanations. */
class DropDownsTest {
    @TempDir private Path folder;
    private final YearWorkbooks workbooks = new YearWorkbooks(SampleYear.REGISTRY);

    private Map<String, String> parts(TemplateKind kind) throws IOException {
        var parts = new HashMap<String, String>();
        Path file = Files.write(folder.resolve("template.xlsx"), workbooks.template(kind));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                parts.put(entry.getName(), text.replace("&quot;", "\""));
            }
        }
        return parts;
    }

    /** The sheet after guide, bundle and files, in the order of the pages. */
    private static String sheet(Map<String, String> parts, int page) {
        return parts.get("xl/worksheets/sheet" + (3 + page) + ".xml");
    }

    @Test
    void every_column_of_criteria_that_takes_words_has_a_list() throws IOException {
        String criteria = sheet(parts(TemplateKind.POINTS), 3);

        assertThat(criteria)
                .contains("\"index,field,criterion,component\"")
                .contains("\"confirmed,inferred,invented\"")
                .contains("appraisal,officials-survey,sipas,figure")
                .contains("'rules.csv'!$A$2:$A$2000");
    }

    @Test
    void kinds_of_rules_have_a_list() throws IOException {
        assertThat(sheet(parts(TemplateKind.POINTS), 4)).contains("not-applicable\"");
    }

    @Test
    void keys_that_take_words_have_a_list() throws IOException {
        assertThat(sheet(parts(TemplateKind.POINTS), 1)).contains("\"official,illustrative\"");
    }

    @Test
    void a_list_offers_the_words_of_its_kind_of_index_only() throws IOException {
        assertThat(sheet(parts(TemplateKind.POINTS), 2))
                .contains("\"no-figure\"")
                .doesNotContain("leave-out");
        assertThat(sheet(parts(TemplateKind.ANSWERS), 2))
                .contains("\"leave-out\"")
                .doesNotContain("no-figure");
    }

    @Test
    void questions_have_the_lists_of_their_form() throws IOException {
        assertThat(parts(TemplateKind.ANSWERS).values())
                .anyMatch(sheet -> sheet.contains("select_one satisfaction\""));
    }

    @Test
    void no_list_is_too_long_for_a_spreadsheet_program() {
        for (var column : List.of("level", "kind", "scope", "source_of_points", "confidence")) {
            assertThat(String.join(",", Vocabulary.ofColumn(column, List.of())))
                    .hasSizeLessThan(255);
        }
        assertThat(String.join(",", Vocabulary.ofKey("steps.code", false)))
                .isNotEmpty()
                .hasSizeLessThan(255);
    }

    @Test
    void every_column_and_every_key_of_the_main_files_is_explained() {
        Guide guide = Guide.read();
        var unexplained = new ArrayList<String>();
        for (TemplateKind kind : TemplateKind.values()) {
            YearPages pages = FilePages.of(new YearFiles(Optional.empty(), kind.files()));
            for (Page page : pages.pages()) {
                page.heading().stream()
                        .filter(column -> guide.of(page, column).isEmpty())
                        .forEach(column -> unexplained.add(page.file() + " " + column));
                if (page.file().startsWith("edition") || page.file().startsWith("methodology")) {
                    page.body().stream()
                            .map(row -> row.cell(0).replaceAll("\\[[0-9]+]", ""))
                            .map(key -> key.replaceFirst("^sources\\..*", "sources"))
                            .filter(key -> guide.of(page, key).isEmpty())
                            .forEach(key -> unexplained.add(page.file() + " " + key));
                }
            }
        }
        unexplained.sort(Comparator.naturalOrder());

        assertThat(unexplained).isEmpty();
    }

    @Test
    void explanations_stand_at_the_headings_and_in_the_guide() throws IOException {
        Map<String, String> parts = parts(TemplateKind.POINTS);

        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("Most points", "&#x110;i&#x1ec3;m");
        assertThat(parts.keySet()).anyMatch(name -> name.contains("comments"));
    }
}
