package vn.cchc.archive.extraction.internal;

import static vn.cchc.archive.content.Extract.Trait.FILES_INSIDE;
import static vn.cchc.archive.content.Extract.Trait.OTHER_NAME;
import static vn.cchc.archive.content.Extract.Trait.SCRIPT;
import static vn.cchc.archive.content.Extract.Trait.UNREAD_PICTURES;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/** Pictures, archives, texts and names of the corpus. */
final class HostileOthers {
    private static final String ZIP = "application/zip";

    private HostileOthers() {}

    static List<HostileFile> all() {
        return List.of(
                picture("50,000 by 50,000 pixels", "a.png", "image/png", () -> hugePng()),
                picture("small", "a.gif", "image/gif", () -> small("gif")),
                picture("tail cut off", "a.png", "image/png", () -> HostilePdfs.cut(small("png"))),
                picture(
                                "archive behind it",
                                "a.jpg",
                                "image/jpeg",
                                () -> HostilePdfs.joined(small("jpeg"), archive()))
                        .with(UNREAD_PICTURES, FILES_INSIDE),
                picture(
                                "archive behind it",
                                "a.gif",
                                "image/gif",
                                () -> HostilePdfs.joined(small("gif"), archive()))
                        .with(UNREAD_PICTURES, FILES_INSIDE),
                picture("PDF in its beginning", "a.gif", "image/gif", () -> gifWithPdf())
                        .with(UNREAD_PICTURES, FILES_INSIDE),
                picture(
                        "script in it",
                        "a.gif",
                        "image/gif",
                        () -> HostilePdfs.joined(small("gif"), bytes("<script>alert(1)</script>"))),
                picture("named as a document", "a.pdf", "image/png", () -> small("png"))
                        .with(UNREAD_PICTURES, OTHER_NAME),
                archive("plain", "a.zip", () -> archive()),
                archive(
                        "climbs out",
                        "a.zip",
                        () -> ZipSamples.zip(Map.of("../../etc/passwd", "x"))),
                archive("absolute", "a.zip", () -> ZipSamples.zip(Map.of("/etc/passwd", "x"))),
                archive("archives in archives", "a.zip", () -> nested(20)),
                archive("bomb", "a.zip", () -> ZipSamples.withZeros(Map.of(), "a", 400)),
                new HostileFile(
                        "archive: a million entries",
                        "a.zip",
                        out -> ZipSamples.writeEntries(Map.of(), 1_000_000, out),
                        ZIP,
                        Set.of(FILES_INSIDE),
                        ""),
                archive("named as a document", "a.docx", () -> archive())
                        .with(FILES_INSIDE, OTHER_NAME),
                archive(
                        "nothing behind the first signature",
                        "a.zip",
                        () -> new byte[] {'P', 'K', 3, 4}),
                archive(
                        "comment with another archive",
                        "a.zip",
                        () -> HostilePdfs.joined(archive(), archive())),
                HostileFile.of(
                                "archive: program of Java",
                                "a.docx",
                                "application/java-archive",
                                () ->
                                        ZipSamples.zip(
                                                Map.of("META-INF/MANIFEST.MF", "Main-Class: a")))
                        .with(FILES_INSIDE, OTHER_NAME),
                HostileFile.of("archive: gzip bomb", "a.gz", "application/gzip", () -> gzip(300))
                        .with(FILES_INSIDE),
                HostileFile.of("archive: a book", "a.epub", "application/epub+zip", () -> book())
                        .with(FILES_INSIDE),
                HostileFile.of(
                                "program for Windows",
                                "a.pdf",
                                "application/x-msdownload",
                                () -> program())
                        .with(OTHER_NAME),
                HostileFile.of(
                                "program for Linux",
                                "a.docx",
                                "application/x-executable",
                                () -> elf())
                        .with(OTHER_NAME),
                HostileFile.of("noise", "a.bin", "application/octet-stream", () -> noise()),
                HostileFile.of(
                        "zeros", "a.bin", "application/octet-stream", () -> new byte[100_000]),
                HostileFile.of(
                        "text: one line of 8 million",
                        "a.txt",
                        "text/plain",
                        () -> bytes("x".repeat(8_000_000))),
                HostileFile.of(
                                "text: zeros within",
                                "a.txt",
                                "application/octet-stream",
                                () -> bytes("a\0b\0\0c" + "d\0".repeat(3)))
                        .with(OTHER_NAME),
                HostileFile.of(
                        "text: half characters in UTF-16",
                        "a.txt",
                        "text/plain",
                        () ->
                                new byte[] {
                                    (byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'a', (byte) 0xDC
                                }),
                HostileFile.of(
                        "text: marks without end",
                        "a.txt",
                        "text/plain",
                        () ->
                                ("a" + "\u0323\u0302".repeat(200_000))
                                        .getBytes(StandardCharsets.UTF_8)),
                HostileFile.of(
                        "web page: deep",
                        "a.html",
                        "text/html",
                        () -> bytes("<html><body>" + "<div>".repeat(200_000) + "x")),
                HostileFile.of(
                        "web page: a million attributes",
                        "a.html",
                        "text/html",
                        () -> bytes("<html><body " + attributes(100_000) + ">x</body></html>")),
                HostileFile.of(
                        "web page: tables in tables",
                        "a.html",
                        "text/html",
                        () -> bytes("<html>" + "<table><tr><td>".repeat(5_000) + "x")),
                HostileFile.of(
                                "XML: deep",
                                "a.xml",
                                "application/xml",
                                () -> bytes("<?xml version='1.0'?>" + "<a>".repeat(200_000)))
                        .fails("damaged"),
                HostileFile.of(
                        "XML: attribute of ten million",
                        "a.xml",
                        "application/xml",
                        () ->
                                bytes(
                                        "<?xml version='1.0'?><a b='"
                                                + "x".repeat(10_000_000)
                                                + "'/>")),
                HostileFile.of("SVG: packed", "a.svgz", "application/gzip", () -> gzip(0))
                        .with(FILES_INSIDE, OTHER_NAME),
                named("climbs out", "../../etc/passwd.pdf"),
                named("device", "CON.pdf"),
                named("written backwards", "a\u202Efdp.exe").with(OTHER_NAME),
                named("two endings", "a.pdf.exe").with(OTHER_NAME),
                named("white space behind", "a.exe \t").with(OTHER_NAME),
                named("four kilobytes", "a".repeat(4096) + ".pdf"),
                named("a hundred kilobytes", "ạ".repeat(100_000) + ".pdf"),
                named("zero within", "a.exe\0.pdf"),
                named("quotes and line ends", "a\"'\r\nX: y.pdf"),
                named("empty", ""),
                named("only dots", "..."),
                named("half a character", "\uD800.pdf"),
                HostileFile.of(
                                "script in a picture's name",
                                "a.svg",
                                "image/svg+xml",
                                () ->
                                        bytes(
                                                "\uFEFF<svg xmlns='http://www.w3.org/2000/svg'><SCRIPT/></svg>"))
                        .with(SCRIPT));
    }

    private static HostileFile picture(
            String title, String name, String type, HostileFile.Bytes bytes) {
        return HostileFile.of("picture: " + title + ", " + name, name, type, bytes)
                .with(UNREAD_PICTURES);
    }

    private static HostileFile archive(String title, String name, HostileFile.Bytes bytes) {
        return HostileFile.of("archive: " + title, name, ZIP, bytes).with(FILES_INSIDE);
    }

    private static HostileFile named(String title, String name) {
        return HostileFile.of(
                "name: " + title, name, "application/pdf", () -> PdfSamples.withCatalog(""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive() {
        return ZipSamples.zip(Map.of("a.txt", "x"));
    }

    private static byte[] nested(int levels) {
        byte[] inner = archive();
        for (int i = 0; i < levels; i++) {
            inner = ZipSamples.zip(Map.of("a.zip", new String(inner, StandardCharsets.ISO_8859_1)));
        }
        return inner;
    }

    private static byte[] book() {
        var parts = new java.util.LinkedHashMap<String, String>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("a.xhtml", "<html/>");
        return ZipSamples.zip(parts);
    }

    private static byte[] gzip(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                packing.write(new byte[1 << 20]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] small(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(PdfSamples.picture("x"), format, out);
        return out.toByteArray();
    }

    /** Readers of PDF look for its beginning in the first kilobyte. */
    private static byte[] gifWithPdf() {
        return HostilePdfs.joined(
                bytes("GIF89a\1\0\1\0\0\0\0"), bytes("\n"), PdfSamples.withCatalog(""));
    }

    private static byte[] hugePng() throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeLong(0x89504E470D0A1A0AL);
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(50_000);
        fields.writeInt(50_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        HostilePictures.chunk(data, "IHDR", head.toByteArray());
        HostilePictures.chunk(data, "IDAT", HostilePdfs.zeros(200));
        HostilePictures.chunk(data, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private static byte[] elf() {
        byte[] program = new byte[128];
        byte[] head = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3E, 0};
        System.arraycopy(head, 0, program, 0, head.length);
        return program;
    }

    private static byte[] noise() {
        byte[] noise = new byte[100_000];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 1;
        noise[1] = 0;
        return noise;
    }

    private static String attributes(int number) {
        var text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(" a").append(i).append("=1");
        }
        return text.toString();
    }
}
