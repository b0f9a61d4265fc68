package vn.cchc.archive.extraction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.extraction.internal.worker.Workers;

/** What offices send every day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoodFilesTest {
    private static final String TEXT =
            "Cải cách hành chính nhà nước tại Thừa Thiên Huế\nMức độ hài lòng của người dân";

    private Workers workers;

    @TempDir Path folder;

    @BeforeAll
    void start() {
        workers = TestWorkers.of(TestWorkers.LIMITS);
    }

    @AfterAll
    void stop() {
        workers.close();
    }

    private Extract read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("stored"), content);
        return workers.read(file, name);
    }

    private static void assertWhole(Extract extract, String type) {
        assertThat(extract.mediaType()).isEqualTo(type);
        assertThat(extract.failure()).isEmpty();
        assertThat(extract.complete()).isTrue();
        assertThat(extract.source()).isEqualTo(Source.TEXT);
        assertThat(extract.traits()).isEmpty();
    }

    @Test
    void pdfIsReadPageByPage() throws IOException {
        assumeTrue(PdfSamples.hasFont(), "DejaVu Sans is not installed");
        var extract = read("a.pdf", PdfSamples.written(List.of(TEXT, "Trang hai", "Trang ba")));
        assertWhole(extract, "application/pdf");
        assertThat(extract.pages()).containsExactly(TEXT, "Trang hai", "Trang ba");
    }

    @Test
    void docxIsOnePage() throws IOException {
        var extract = read("a.docx", ZipSamples.zip(ZipSamples.docx(TEXT)));
        assertWhole(
                extract, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(extract.pages()).containsExactly(TEXT);
    }

    @Test
    void sheetsAreThePagesOfAWorkbook() throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Tỉnh", "Mã\tTên\n01\tHà Nội");
        sheets.put("Xã", "Đồng Văn");
        var extract = read("a.xlsx", ZipSamples.zip(ZipSamples.xlsx(sheets)));
        assertWhole(extract, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(extract.pages()).containsExactly("Tỉnh\nMã\tTên\n01\tHà Nội", "Xã\nĐồng Văn");
    }

    @Test
    void presentationIsRead() throws IOException {
        var extract = read("a.pptx", ZipSamples.zip(ZipSamples.pptx("Báo cáo quý")));
        assertWhole(
                extract,
                "application/vnd.openxmlformats-officedocument.presentationml.presentation");
        assertThat(extract.pages()).containsExactly("Báo cáo quý");
    }

    @Test
    void openDocumentsAreRead() throws IOException {
        var text =
                read(
                        "a.odt",
                        ZipSamples.zip(
                                ZipSamples.openDocument(
                                        "text",
                                        "<text:p>Công văn</text:p><text:p>Số 12</text:p>")));
        assertWhole(text, "application/vnd.oasis.opendocument.text");
        assertThat(text.pages()).containsExactly("Công văn\nSố 12");
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String table =
                "<table:table table:name='%s'><table:table-row>%s</table:table-row></table:table>";
        var sheets =
                read(
                        "a.ods",
                        ZipSamples.zip(
                                ZipSamples.openDocument(
                                        "spreadsheet",
                                        table.formatted("Một", cell.formatted("Điểm"))
                                                + table.formatted("Hai", cell.formatted("Hạng")))));
        assertWhole(sheets, "application/vnd.oasis.opendocument.spreadsheet");
        assertThat(sheets.pages()).containsExactly("Điểm", "Hạng");
    }

    @Test
    void olderWorkbookIsRead() throws IOException {
        try (var book = new org.apache.poi.hssf.usermodel.HSSFWorkbook();
                var out = new java.io.ByteArrayOutputStream()) {
            book.createSheet("Một").createRow(0).createCell(0).setCellValue("Điểm");
            book.createSheet("Hai").createRow(0).createCell(0).setCellValue(2.5);
            book.write(out);
            var extract = read("a.xls", out.toByteArray());
            assertWhole(extract, "application/vnd.ms-excel");
            assertThat(extract.pages()).containsExactly("Một\nĐiểm", "Hai\n2.5");
        }
    }

    @Test
    void webPageIsReadAsItIsShown() throws IOException {
        var extract =
                read(
                        "a.html",
                        ("<!DOCTYPE html><html><head><meta charset=utf-8><title>Tin</title><style>p{}</style>"
                                        + "</head><body><p>Cải cách</p><p>Hành chính</p></body></html>")
                                .getBytes(StandardCharsets.UTF_8));
        assertWhole(extract, "text/html");
        assertThat(extract.pages()).containsExactly("Tin\nCải cách\nHành chính");
    }

    @Test
    void mailIsRead() throws IOException {
        var extract =
                read(
                        "a.eml",
                        ("From: a@example.org\r\nTo: b@example.org\r\nSubject: Bao cao\r\n"
                                        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                                        + "Kính gửi\r\n")
                                .getBytes(StandardCharsets.UTF_8));
        assertWhole(extract, "message/rfc822");
        assertThat(String.join("\n", extract.pages())).contains("Kính gửi");
    }

    @Test
    void plainTextIsReadInEveryUnicode() throws IOException {
        for (var charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE)) {
            var extract = read("a.txt", "Hà Nội, Cần Thơ and so on\n".getBytes(charset));
            assertWhole(extract, "text/plain");
            assertThat(extract.pages())
                    .as("%s", charset)
                    .containsExactly("Hà Nội, Cần Thơ and so on");
        }
    }

    @Test
    void decomposedTextIsComposed() throws IOException {
        String apart = Normalizer.normalize("Thừa Thiên Huế", Normalizer.Form.NFD);
        assertThat(read("a.txt", apart.getBytes(StandardCharsets.UTF_8)).pages())
                .containsExactly("Thừa Thiên Huế");
    }

    @Test
    void windowsEncodingIsRead() throws IOException {
        String apart =
                "Ti\u00EA\u0301ng Vi\u00EA\u0323t, ho\u0300a bi\u0300nh, \u0111\u01B0\u01A1\u0300ng";
        var extract = read("a.txt", apart.getBytes(Charset.forName("windows-1258")));
        assertWhole(extract, "text/plain");
        assertThat(extract.pages()).containsExactly("Tiếng Việt, hòa bình, đường");
    }

    @Test
    void oldStandardEncodingIsRead() throws IOException {
        // As typed with the fonts of the nineties, one byte a letter.
        byte[] bytes =
                "C\u00E9ng h\u00DFa x\u00B7 h\u00E9i ch\u00F1 ngh\u00DCa Vi\u00D6t Nam, \u00AE\u00E9c l\u00CBp tù do"
                        .getBytes(StandardCharsets.ISO_8859_1);
        var extract = read("a.txt", bytes);
        assertWhole(extract, "text/plain");
        assertThat(extract.pages())
                .containsExactly("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do");
    }

    @Test
    void fontEncodingWithTwoSignsALetterIsRead() throws IOException {
        byte[] bytes =
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp töï do"
                        .getBytes(Charset.forName("windows-1252"));
        var extract = read("a.txt", bytes);
        assertWhole(extract, "text/plain");
        assertThat(extract.pages())
                .containsExactly("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do");
    }

    @Test
    void tableOfTextIsOne() throws IOException {
        var extract = read("a.csv", "ma;ten\n01;Hà Nội\n".getBytes(StandardCharsets.UTF_8));
        assertWhole(extract, "text/csv");
    }
}
