package vn.cchc.archive.extraction.internal;

import static vn.cchc.archive.content.Extract.Trait.ENCRYPTED;
import static vn.cchc.archive.content.Extract.Trait.FILES_INSIDE;
import static vn.cchc.archive.content.Extract.Trait.OTHER_NAME;
import static vn.cchc.archive.content.Extract.Trait.SCRIPT;
import static vn.cchc.archive.content.Extract.Trait.SIGNATURE;
import static vn.cchc.archive.content.Extract.Trait.UNREAD_PICTURES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files of the corpus. */
final class HostilePdfs {
    private HostilePdfs() {}

    static List<HostileFile> all() {
        return List.of(
                pdf("script in names", catalog("/Names<</JavaScript<</Names[(a)4 0 R]>>>>", js()))
                        .with(SCRIPT),
                pdf("script when closed", catalog("/AA<</WC 4 0 R>>", js())).with(SCRIPT),
                pdf("script in an object stream reference", catalog("/OpenAction 4 0 R", js()))
                        .with(SCRIPT),
                pdf(
                                "script after a jump",
                                catalog("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next 4 0 R>>", js()))
                        .with(SCRIPT),
                pdf(
                                "script in one of several next",
                                catalog("/OpenAction<</S/GoTo/Next[4 0 R]>>", js()))
                        .with(SCRIPT),
                pdf(
                                "address opened unasked",
                                catalog("/OpenAction<</S/URI/URI(http://127.0.0.1:1/)>>"))
                        .with(SCRIPT),
                pdf("jump when opened", catalog("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>")),
                pdf(
                        "endless next",
                        catalog("/OpenAction 4 0 R", "4 0 obj <</S/GoTo/Next 4 0 R>> endobj")),
                pdf("script of a page", page("/AA<</O 4 0 R>>", js())).with(SCRIPT),
                pdf(
                                "script behind a link",
                                page("/Annots[<</Subtype/Link/Rect[0 0 9 9]/A 4 0 R>>]", js()))
                        .with(SCRIPT),
                pdf(
                        "link",
                        page(
                                "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://127.0.0.1/)>>>>]")),
                pdf(
                                "attached by an annotation",
                                page("/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]>>]"))
                        .with(FILES_INSIDE),
                pdf("film", page("/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]>>]"))
                        .with(FILES_INSIDE),
                pdf(
                                "form that is sent",
                                catalog(
                                        "/AcroForm<</Fields[4 0 R]>>",
                                        "4 0 obj <</FT/Btn/T(a)/A<</S/SubmitForm/F(http://127.0.0.1:1/)>>>> endobj"))
                        .with(SCRIPT),
                pdf(
                                "script of a field",
                                catalog(
                                        "/AcroForm<</Fields[<</FT/Tx/T(a)/AA<</K 4 0 R>>>>]>>",
                                        js()))
                        .with(SCRIPT),
                pdf(
                        "endless fields",
                        catalog(
                                "/AcroForm<</Fields[4 0 R]>>",
                                "4 0 obj <</T(a)/Kids[4 0 R]>> endobj")),
                pdf(
                                "signed",
                                catalog(
                                        "/AcroForm<</SigFlags 3/Fields[<</FT/Sig/T(a)/V<</Type/Sig>>>>]>>"))
                        .with(SIGNATURE),
                pdf("place for a signature", catalog("/AcroForm<</Fields[<</FT/Sig/T(a)>>]>>")),
                pdf(
                                "form in XML with script",
                                () ->
                                        joined(
                                                catalog("/AcroForm<</Fields[]/XFA 4 0 R>>").get(),
                                                PdfSamples.stream(
                                                        4,
                                                        "",
                                                        "<script>app.alert(1)</script>"
                                                                .getBytes(
                                                                        StandardCharsets
                                                                                .US_ASCII))))
                        .with(SCRIPT),
                pdf("collection", catalog("/Collection<<>>")).with(FILES_INSIDE),
                pdf(
                                "attached program",
                                () ->
                                        joined(
                                                catalog(
                                                                "/Names<</EmbeddedFiles<</Names[(a)<</F(a.exe)/EF<</F 4 0 R>>>>]>>>>")
                                                        .get(),
                                                PdfSamples.stream(
                                                        4,
                                                        "/Type/EmbeddedFile",
                                                        "MZ...."
                                                                .getBytes(
                                                                        StandardCharsets
                                                                                .US_ASCII))))
                        .with(FILES_INSIDE),
                pdf(
                                "attached bomb",
                                () ->
                                        joined(
                                                catalog(
                                                                "/Names<</EmbeddedFiles<</Names[(a)<</F(a.txt)/EF<</F 4 0 R>>>>]>>>>")
                                                        .get(),
                                                PdfSamples.stream(
                                                        4,
                                                        "/Type/EmbeddedFile/Filter/FlateDecode",
                                                        zeros(300))))
                        .with(FILES_INSIDE),
                pdf(
                                "endless tree of attached files",
                                catalog(
                                        "/Names<</EmbeddedFiles 4 0 R>>",
                                        "4 0 obj <</Kids[4 0 R]>> endobj"))
                        .with(FILES_INSIDE),
                pdf("password", () -> PdfSamples.encrypted("secret"))
                        .with(ENCRYPTED)
                        .fails("password"),
                pdf("no password to read", () -> PdfSamples.encrypted("")),
                pdf("a hundred thousand pages", () -> PdfSamples.manyPages(100_000)),
                pdf(
                        "page tree that contains itself",
                        () ->
                                PdfSamples.raw(
                                        "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                                                + "2 0 obj <</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>> endobj\n"
                                                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj")),
                pdf("endless table of objects", () -> endlessTable()),
                pdf("tail cut off", () -> cut(PdfSamples.written(List.of("Một", "Hai"))))
                        .fails("damaged"),
                pdf(
                        "content that is a bomb",
                        () ->
                                joined(
                                        page("/Contents 4 0 R").get(),
                                        PdfSamples.stream(4, "/Filter/FlateDecode", zeros(200)))),
                pdf(
                        "bomb in a bomb",
                        () ->
                                joined(
                                        page("/Contents 4 0 R").get(),
                                        PdfSamples.stream(
                                                4,
                                                "/Filter[/FlateDecode/FlateDecode]",
                                                packed(zeros(900))))),
                pdf(
                        "brackets without end",
                        () ->
                                joined(
                                        page("/Contents 4 0 R").get(),
                                        PdfSamples.stream(
                                                4,
                                                "",
                                                "["
                                                        .repeat(200_000)
                                                        .getBytes(StandardCharsets.US_ASCII)))),
                pdf(
                                "dictionaries without end",
                                () ->
                                        PdfSamples.raw(
                                                "1 0 obj " + "<</A".repeat(50_000) + " endobj"))
                        .fails("damaged"),
                pdf(
                        "form that draws itself",
                        () ->
                                joined(
                                        page("/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>")
                                                .get(),
                                        PdfSamples.stream(
                                                4, "", "/F Do".getBytes(StandardCharsets.US_ASCII)),
                                        PdfSamples.stream(
                                                5,
                                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                                                "/F Do".getBytes(StandardCharsets.US_ASCII)))),
                pdf(
                                "picture of 50,000 by 50,000",
                                () ->
                                        joined(
                                                page("/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>")
                                                        .get(),
                                                PdfSamples.stream(
                                                        4,
                                                        "",
                                                        "/I Do"
                                                                .getBytes(
                                                                        StandardCharsets.US_ASCII)),
                                                PdfSamples.stream(
                                                        5,
                                                        "/Type/XObject/Subtype/Image/Width 50000/Height 50000/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode",
                                                        zeros(1))))
                        .with(UNREAD_PICTURES),
                pdf(
                        "picture with negative sides",
                        () ->
                                joined(
                                        page("/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>")
                                                .get(),
                                        PdfSamples.stream(
                                                5,
                                                "/Type/XObject/Subtype/Image/Width -5/Height -5/Filter/FlateDecode",
                                                zeros(1)))),
                pdf(
                        "no password, wrong lengths",
                        () ->
                                PdfSamples.raw(
                                        "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                                                + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                                                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj\n"
                                                + "4 0 obj <</Length 99999999>> stream\nBT ET\nendstream endobj")),
                pdf(
                                "no page at all",
                                () ->
                                        PdfSamples.raw(
                                                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 0/Kids[]>> endobj"))
                        .fails("no pages"),
                pdf(
                                "archive behind it",
                                () ->
                                        joined(
                                                catalog("").get(),
                                                ZipSamples.zip(Map.of("a.txt", "x"))))
                        .with(FILES_INSIDE),
                pdf(
                        "web page behind it",
                        () ->
                                joined(
                                        catalog("").get(),
                                        "<html><script>alert(1)</script>"
                                                .getBytes(StandardCharsets.US_ASCII))),
                HostileFile.of("PDF named as a picture", "a.png", "application/pdf", catalog(""))
                        .with(OTHER_NAME),
                HostileFile.of("PDF without ending", "báo cáo", "application/pdf", catalog("")));
    }

    private static HostileFile pdf(String title, HostileFile.Bytes bytes) {
        return HostileFile.of("PDF: " + title, "a.pdf", "application/pdf", bytes);
    }

    private static HostileFile.Bytes catalog(String entries, String... objects) {
        return () -> PdfSamples.withCatalog(entries, objects);
    }

    private static HostileFile.Bytes page(String entries, String... objects) {
        return () -> PdfSamples.withPage(entries, objects);
    }

    private static String js() {
        return "4 0 obj <</S/JavaScript/JS(app.alert\\(1\\))>> endobj";
    }

    private static byte[] endlessTable() {
        String start =
                "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\n";
        int at = start.length();
        return (start
                        + "xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Size 4/Prev "
                        + at
                        + ">>\nstartxref\n"
                        + at
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] zeros(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                packing.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }
}
