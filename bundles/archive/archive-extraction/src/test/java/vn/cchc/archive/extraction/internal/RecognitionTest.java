package vn.cchc.archive.extraction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;
import vn.cchc.testing.PlanOnPaper;
import vn.cchc.testing.ScannedPage;

/** Text on pictures, where Tesseract is installed, and what is said where it is not. */
class RecognitionTest {
    private static final String[] LETTER = {
        "Cộng hòa xã hội chủ nghĩa Việt Nam", "Báo cáo cải cách hành chính", "Report for 2026"
    };

    @TempDir Path folder;

    @BeforeEach
    void needsAFont() {
        assumeTrue(PdfSamples.hasFont(), "DejaVu Sans is not installed");
    }

    private static void needsTesseract() {
        assumeTrue(languages().contains("vie"), "Tesseract with Vietnamese is not installed");
    }

    /** What is installed. */
    static String languages() {
        try {
            var process =
                    new ProcessBuilder("tesseract", "--list-langs")
                            .redirectError(Redirect.DISCARD)
                            .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "";
        }
    }

    private Extract read(String tesseract, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("stored"), content);
        try (var workers = TestWorkers.of(TestWorkers.withTesseract(tesseract))) {
            return workers.read(file, name);
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(PdfSamples.picture(LETTER), "png", out);
        return out.toByteArray();
    }

    @Test
    void scannedPageIsRecognised() throws IOException {
        needsTesseract();
        var extract = read("tesseract", "a.pdf", PdfSamples.scanned(LETTER));
        assertThat(extract.failure()).isEmpty();
        assertThat(extract.source()).isEqualTo(Source.RECOGNITION);
        assertThat(extract.traits()).isEmpty();
        assertThat(extract.complete()).isTrue();
        assertThat(extract.pages()).hasSize(1);
        assertThat(extract.pages().get(0)).contains(LETTER);
    }

    @Test
    void writtenPageAndScannedPageAreMixed() throws IOException {
        needsTesseract();
        var extract =
                read(
                        "tesseract",
                        "a.pdf",
                        PdfSamples.mixed("Trang này viết bằng máy tính", LETTER));
        assertThat(extract.source()).isEqualTo(Source.MIXED);
        assertThat(extract.pages()).hasSize(2);
        assertThat(extract.pages().get(0)).isEqualTo("Trang này viết bằng máy tính");
        assertThat(extract.pages().get(1)).contains(LETTER);
    }

    @Test
    void pictureIsRecognised() throws IOException {
        needsTesseract();
        var extract = read("tesseract", "a.png", picture());
        assertThat(extract.mediaType()).isEqualTo("image/png");
        assertThat(extract.source()).isEqualTo(Source.RECOGNITION);
        assertThat(extract.pages()).hasSize(1);
        assertThat(extract.pages().get(0)).contains(LETTER);
    }

    @Test
    void pageOnItsSideIsTurned() throws IOException {
        needsTesseract();
        var side = PlanOnPaper.of2024().onItsSide();
        for (byte[] content : List.of(side.jpeg(), side.onItsSide().pdf())) {
            var extract = read("tesseract", "a", content);
            assertThat(extract.source()).isEqualTo(Source.RECOGNITION);
            assertThat(extract.pages()).hasSize(1);
            assertThat(extract.pages().get(0))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "đo lường sự hài lòng");
        }
    }

    /** Together they have more pixels than are read of one picture. */
    @Test
    void pagesOfOneFileAreReadOneByOne() throws IOException {
        needsTesseract();
        var plan = PlanOnPaper.of2024();
        var pages = List.of(plan, ScannedPage.blank(6_000, 6_100), plan.onItsSide());
        var extract = read("tesseract", "a.tif", ScannedPage.tiff(pages));
        assertThat(extract.failure()).isEmpty();
        assertThat(extract.complete()).isTrue();
        assertThat(extract.source()).isEqualTo(Source.RECOGNITION);
        assertThat(extract.pages()).hasSize(3);
        assertThat(extract.pages().get(0)).contains("đo lường sự hài lòng");
        assertThat(extract.pages().get(1)).isEmpty();
        assertThat(extract.pages().get(2)).contains("đo lường sự hài lòng");
    }

    @Test
    void withoutTesseractScannedPagesAreSaidToBeUnread() throws IOException {
        String nowhere = folder.resolve("no-such-program").toString();
        var extract =
                read(nowhere, "a.pdf", PdfSamples.mixed("Trang này viết bằng máy tính", LETTER));
        assertThat(extract.failure()).isEmpty();
        assertThat(extract.traits()).containsExactly(Trait.UNREAD_PICTURES);
        assertThat(extract.complete()).isFalse();
        assertThat(extract.source()).isEqualTo(Source.TEXT);
        assertThat(extract.pages()).containsExactly("Trang này viết bằng máy tính", "");
    }

    @Test
    void withoutTesseractPicturesAreSaidToBeUnread() throws IOException {
        String nowhere = folder.resolve("no-such-program").toString();
        var extract = read(nowhere, "a.png", picture());
        assertThat(extract.traits()).containsExactly(Trait.UNREAD_PICTURES);
        assertThat(extract.source()).isEqualTo(Source.NONE);
        assertThat(extract.pages()).isEmpty();
    }
}
