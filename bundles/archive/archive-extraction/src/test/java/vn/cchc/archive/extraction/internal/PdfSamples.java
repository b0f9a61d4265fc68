package vn.cchc.archive.extraction.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files made for tests. */
final class PdfSamples {
    private static final File FONT =
            Stream.of(
                            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
                            "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
                            "/usr/share/fonts/TTF/DejaVuSans.ttf")
                    .map(File::new)
                    .filter(File::exists)
                    .findFirst()
                    .orElse(null);

    private PdfSamples() {}

    static boolean hasFont() {
        return FONT != null;
    }

    /** One page for each text. */
    static byte[] written(List<String> pages) throws IOException {
        try (var pdf = new PDDocument()) {
            var font = PDType0Font.load(pdf, FONT);
            for (String text : pages) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(60, 760);
                    for (String line : text.split("\n")) {
                        content.showText(line);
                        content.newLineAtOffset(0, -18);
                    }
                    content.endText();
                }
            }
            return bytes(pdf);
        }
    }

    /** One page that is nothing but a picture of text. */
    static byte[] scanned(String... lines) throws IOException {
        try (var pdf = new PDDocument()) {
            addScan(pdf, lines);
            return bytes(pdf);
        }
    }

    /** A written page and a scanned one. */
    static byte[] mixed(String written, String... lines) throws IOException {
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(written(List.of(written)))) {
            addScan(pdf, lines);
            return bytes(pdf);
        }
    }

    private static void addScan(PDDocument pdf, String... lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        var picture = LosslessFactory.createFromImage(pdf, picture(lines));
        try (var content = new PDPageContentStream(pdf, page)) {
            content.drawImage(
                    picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
    }

    static BufferedImage picture(String... lines) {
        var picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font("DejaVu Sans", Font.PLAIN, 40));
        int y = 200;
        for (String line : lines) {
            pen.drawString(line, 150, y);
            y += 70;
        }
        pen.dispose();
        return picture;
    }

    static byte[] encrypted(String password) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            return bytes(pdf);
        }
    }

    static byte[] manyPages(int number) throws IOException {
        var text = new StringBuilder();
        text.append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
        text.append("2 0 obj <</Type/Pages/Count ").append(number).append("/Kids[");
        for (int i = 0; i < number; i++) {
            text.append(i + 4).append(" 0 R ");
        }
        text.append("]>> endobj\n3 0 obj <</Length 0>> stream\n\nendstream endobj\n");
        for (int i = 0; i < number; i++) {
            text.append(i + 4)
                    .append(" 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\n");
        }
        return raw(text.toString());
    }

    /** Without a table of its objects: readers make one themselves. */
    static byte[] raw(String objects) {
        return ("%PDF-1.7\n" + objects + "\ntrailer <</Root 1 0 R/Size 9>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One empty page and what is said of the catalog. */
    static byte[] withCatalog(String entries, String... objects) {
        return raw(
                "1 0 obj <</Type/Catalog/Pages 2 0 R "
                        + entries
                        + ">> endobj\n"
                        + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>> endobj\n"
                        + String.join("\n", objects));
    }

    /** One page with what is said of it. */
    static byte[] withPage(String entries, String... objects) {
        return raw(
                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99] "
                        + entries
                        + ">> endobj\n"
                        + String.join("\n", objects));
    }

    static byte[] stream(int number, String entries, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                (number + " 0 obj <</Length " + content.length + " " + entries + ">> stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(content);
        out.write("\nendstream endobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
