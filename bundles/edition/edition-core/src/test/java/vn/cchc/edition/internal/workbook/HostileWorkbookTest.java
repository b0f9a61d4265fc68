package vn.cchc.edition.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.edition.internal.examination.SampleYear;
import vn.cchc.model.Problem;

/** A workbook made to do harm is refused, and nothing of it is unpacked beyond the limits. */
class HostileWorkbookTest {
    @TempDir private Path folder;
    private final YearWorkbooks workbooks = new YearWorkbooks(SampleYear.REGISTRY);

    private List<String> told(Path workbook) throws IOException {
        return workbooks.pack(workbook, Optional.empty()).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private Path template(UnaryOperator<Map<String, byte[]>> change) throws IOException {
        Path file = Files.write(folder.resolve("t.xlsx"), workbooks.template(TemplateKind.POINTS));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : change.apply(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return Files.write(folder.resolve("hostile.xlsx"), out.toByteArray());
    }

    private Path with(String part, String content) throws IOException {
        return template(
                parts -> {
                    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
                    return parts;
                });
    }

    @Test
    void macros() throws IOException {
        assertThat(told(with("xl/vbaProject.bin", "x"))).containsExactly("EDN-703");
    }

    @Test
    void links_to_other_workbooks() throws IOException {
        assertThat(told(with("xl/externalLinks/externalLink1.xml", "<x/>")))
                .containsExactly("EDN-704");
    }

    @Test
    void a_sheet_that_grows_without_end() throws IOException {
        String sheet = "<worksheet><sheetData>" + " ".repeat(40 << 20);

        assertThat(told(with("xl/worksheets/sheet2.xml", sheet))).containsExactly("EDN-702");
    }

    @Test
    void more_cells_than_a_year_has() throws IOException {
        String rows = "<row><c><v>1</v></c></row>".repeat(300_001);
        String sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";

        assertThat(told(with("xl/worksheets/sheet5.xml", sheet))).contains("EDN-705");
    }

    @Test
    void a_document_type_that_would_read_files_of_the_server() throws IOException {
        String sheet =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                        + "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        assertThat(told(with("xl/worksheets/sheet2.xml", sheet))).containsExactly("EDN-701");
    }

    @Test
    void something_that_is_no_workbook() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "code,parent\n");

        assertThat(told(text)).containsExactly("EDN-701");
    }

    @Test
    void a_key_path_deeper_than_any_file() throws IOException {
        TypedWorkbook deep = TypedWorkbook.ofPoints(folder);
        deep.type("edition.yaml", "A30", "a" + ".a".repeat(16_000));

        assertThat(told(deep.write(folder.resolve("deep.xlsx")))).contains("EDN-714");
    }
}
