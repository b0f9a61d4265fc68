package vn.cchc.archive.extraction.internal;

import static vn.cchc.archive.content.Extract.Trait.ENCRYPTED;
import static vn.cchc.archive.content.Extract.Trait.FILES_INSIDE;
import static vn.cchc.archive.content.Extract.Trait.MACROS;
import static vn.cchc.archive.content.Extract.Trait.OTHER_NAME;
import static vn.cchc.archive.content.Extract.Trait.SCRIPT;
import static vn.cchc.archive.content.Extract.Trait.SIGNATURE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Office documents of the corpus. */
final class HostileDocuments {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SLIDES =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String WORD_MACROS = "application/vnd.ms-word.document.macroenabled.12";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    private final String canary;
    private final int port;

    /**
     * @param canary path of a file nobody may read
     * @param port nobody may connect to
     */
    HostileDocuments(String canary, int port) {
        this.canary = canary;
        this.port = port;
    }

    private String entity() {
        return "<!DOCTYPE a [<!ENTITY x SYSTEM 'file://" + canary + "'>]>";
    }

    private String outside(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    List<HostileFile> all() {
        return List.of(
                docx("macros under another name", "word/vbaProject.bin", "x").with(MACROS),
                docx("macros in a part of another name", "word/VBAPROJECT2.bin", "x").with(MACROS),
                HostileFile.of("DOCM", "a.docm", WORD_MACROS, () -> docm()).with(MACROS),
                HostileFile.of("DOCM named DOCX", "a.docx", WORD_MACROS, () -> docm())
                        .with(MACROS, OTHER_NAME),
                docx(
                                "template from elsewhere",
                                "word/_rels/settings.xml.rels",
                                ZipSamples.relation("attachedTemplate", outside("a.dotm")))
                        .with(MACROS),
                docx(
                                "object from elsewhere",
                                "word/_rels/document.xml.rels",
                                ZipSamples.relation("oleObject", outside("a.ole")))
                        .with(SCRIPT),
                docx(
                                "frame from elsewhere",
                                "word/_rels/document.xml.rels",
                                ZipSamples.relation("frame", outside("a.html")))
                        .with(SCRIPT),
                docx(
                        "link",
                        "word/_rels/document.xml.rels",
                        ZipSamples.relation("hyperlink", outside("a.html"))),
                docx(
                        "picture from elsewhere",
                        "word/_rels/document.xml.rels",
                        ZipSamples.relation("image", outside("a.png"))),
                docx("control", "word/activeX/activeX1.xml", "<x/>").with(SCRIPT),
                docx("file inside", "word/embeddings/oleObject1.bin", "x").with(FILES_INSIDE),
                docx("signed", "_xmlsignatures/sig1.xml", "<Signature/>").with(SIGNATURE),
                docx(
                                "program started by a field",
                                "word/document.xml",
                                text("<w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r>"))
                        .with(SCRIPT),
                docx(
                        "entity in the text",
                        "word/document.xml",
                        entity() + text("<w:r><w:t>&x;</w:t></w:r>")),
                docx(
                                "entity in the relations",
                                "word/_rels/document.xml.rels",
                                entity() + ZipSamples.relation("hyperlink", "&x;"))
                        .fails("damaged"),
                docx(
                        "entity in the header",
                        "word/header1.xml",
                        entity() + text("<w:r><w:t>&x;</w:t></w:r>")),
                docx("entity in the properties", "docProps/core.xml", entity() + "<a>&x;</a>"),
                docx(
                                "entity in the types",
                                "[Content_Types].xml",
                                entity() + ZipSamples.docx("x").get("[Content_Types].xml"))
                        .fails("damaged"),
                docx(
                        "DTD of elsewhere",
                        "word/document.xml",
                        "<!DOCTYPE a SYSTEM '" + outside("a.dtd") + "'>" + text("")),
                docx(
                                "entities that grow",
                                "word/document.xml",
                                laughs() + text("<w:r><w:t>&e9;</w:t></w:r>"))
                        .fails("damaged"),
                docx("not well formed", "word/document.xml", "<w:document>").fails("damaged"),
                docx("deep", "word/document.xml", text("<w:p>".repeat(20_000))).fails("damaged"),
                HostileFile.of(
                                "DOCX: no text part",
                                "a.docx",
                                WORD,
                                () -> without("word/document.xml"))
                        .fails("damaged"),
                HostileFile.of(
                                "DOCX: tail cut off",
                                "a.docx",
                                "application/zip",
                                () -> HostilePdfs.cut(ZipSamples.zip(ZipSamples.docx("x"))))
                        .with(FILES_INSIDE, OTHER_NAME),
                HostileFile.of(
                                "DOCX: bomb",
                                "a.docx",
                                WORD,
                                () ->
                                        ZipSamples.withZeros(
                                                ZipSamples.docx("x"), "word/media/a.bmp", 400))
                        .fails("unpacks to more"),
                new HostileFile(
                        "DOCX: too many parts",
                        "a.docx",
                        out -> ZipSamples.writeEntries(ZipSamples.docx("x"), 12_000, out),
                        WORD,
                        java.util.Set.of(),
                        "more parts"),
                HostileFile.of(
                                "DOCX: two texts",
                                "a.docx",
                                WORD,
                                () -> twice(ZipSamples.zip(ZipSamples.docx("x"))))
                        .fails("same name"),
                HostileFile.of(
                        "DOCX: climbs out",
                        "a.docx",
                        WORD,
                        () ->
                                ZipSamples.zip(
                                        with(ZipSamples.docx("x"), "../../../tmp/evil.txt", "x"))),
                HostileFile.of(
                                "DOCX with a type of OpenDocument not first",
                                "a.docx",
                                WORD,
                                () -> ZipSamples.zip(with(ZipSamples.docx("x"), "mimetype", TEXT)))
                        .fails("damaged"),
                HostileFile.of(
                                "XLSX: macros",
                                "a.xlsx",
                                SHEET,
                                () -> ZipSamples.zip(with(xlsx(), "xl/vbaProject.bin", "x")))
                        .with(MACROS),
                HostileFile.of(
                                "XLSX: macro sheet",
                                "a.xlsx",
                                SHEET,
                                () ->
                                        ZipSamples.zip(
                                                with(xlsx(), "xl/macrosheets/sheet1.xml", "<x/>")))
                        .with(MACROS),
                HostileFile.of(
                                "XLSX: program in a link",
                                "a.xlsx",
                                SHEET,
                                () ->
                                        ZipSamples.zip(
                                                with(
                                                        xlsx(),
                                                        "xl/externalLinks/externalLink1.xml",
                                                        "<externalLink><ddeLink/></externalLink>")))
                        .with(SCRIPT),
                HostileFile.of(
                        "XLSX: entity in the styles",
                        "a.xlsx",
                        SHEET,
                        () ->
                                ZipSamples.zip(
                                        with(
                                                xlsx(),
                                                "xl/styles.xml",
                                                entity() + "<styleSheet>&x;</styleSheet>"))),
                HostileFile.of(
                        "XLSX: entity in a sheet",
                        "a.xlsx",
                        SHEET,
                        () ->
                                ZipSamples.zip(
                                        with(
                                                xlsx(),
                                                "xl/worksheets/sheet1.xml",
                                                entity() + "<worksheet>&x;</worksheet>"))),
                HostileFile.of(
                        "XLSX: a million empty rows",
                        "a.xlsx",
                        SHEET,
                        () ->
                                ZipSamples.zip(
                                        with(
                                                xlsx(),
                                                "xl/worksheets/sheet1.xml",
                                                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                                                        + "<row/>".repeat(1_000_000)
                                                        + "</sheetData></worksheet>"))),
                HostileFile.of(
                        "XLSX: a cell of ten million",
                        "a.xlsx",
                        SHEET,
                        () -> ZipSamples.zip(ZipSamples.xlsx(Map.of("a", "x".repeat(10_000_000))))),
                HostileFile.of(
                                "PPTX: macros",
                                "a.pptx",
                                SLIDES,
                                () ->
                                        ZipSamples.zip(
                                                with(
                                                        ZipSamples.pptx("x"),
                                                        "ppt/vbaProject.bin",
                                                        "x")))
                        .with(MACROS),
                HostileFile.of(
                        "PPTX: entity in a slide",
                        "a.pptx",
                        SLIDES,
                        () ->
                                ZipSamples.zip(
                                        with(
                                                ZipSamples.pptx("x"),
                                                "ppt/slides/slide1.xml",
                                                entity() + "<a>&x;</a>"))),
                odt("macros", "Basic/Standard/Module1.xml", "<x/>").with(MACROS),
                odt("script", "Scripts/python/a.py", "x").with(MACROS),
                odt(
                                "script when opened",
                                "content.xml",
                                ZipSamples.openDocumentContent(
                                        "text",
                                        "<script:event-listener script:event-name='dom:load'/>"))
                        .with(SCRIPT),
                odt(
                        "entity in the text",
                        "content.xml",
                        entity() + ZipSamples.openDocumentContent("text", "<text:p>&x;</text:p>")),
                odt("entity in the styles", "styles.xml", entity() + "<a>&x;</a>"),
                odt("entity in the properties", "meta.xml", entity() + "<a>&x;</a>"),
                odt("signed", "META-INF/documentsignatures.xml", "<x/>").with(SIGNATURE),
                odt("password", "META-INF/manifest.xml", "<manifest:encryption-data/>")
                        .with(ENCRYPTED)
                        .fails("password"),
                odt("object", "Object 1/content.xml", ZipSamples.openDocumentContent("text", ""))
                        .with(FILES_INSIDE),
                HostileFile.of(
                                "ODT: bomb",
                                "a.odt",
                                TEXT,
                                () ->
                                        ZipSamples.withZeros(
                                                ZipSamples.openDocument("text", ""),
                                                "Pictures/a.png",
                                                400))
                        .fails("unpacks to more"),
                HostileFile.of(
                                "ODT named DOCX",
                                "a.docx",
                                TEXT,
                                () ->
                                        ZipSamples.zip(
                                                ZipSamples.openDocument(
                                                        "text", "<text:p>x</text:p>")))
                        .with(OTHER_NAME),
                HostileFile.of(
                        "ODT with parts of a DOCX",
                        "a.odt",
                        TEXT,
                        () -> {
                            var parts = ZipSamples.openDocument("text", "<text:p>x</text:p>");
                            parts.putAll(ZipSamples.docx("y"));
                            return ZipSamples.zip(parts);
                        }),
                HostileFile.of(
                                "DOC: only the beginning",
                                "a.doc",
                                "application/x-tika-msoffice",
                                () ->
                                        new byte[] {
                                            (byte) 0xD0,
                                            (byte) 0xCF,
                                            0x11,
                                            (byte) 0xE0,
                                            (byte) 0xA1,
                                            (byte) 0xB1,
                                            0x1A,
                                            (byte) 0xE1,
                                            0,
                                            0
                                        })
                        .with(OTHER_NAME)
                        .fails("damaged"),
                HostileFile.of(
                                "XLS: macros",
                                "a.xls",
                                "application/vnd.ms-excel",
                                () -> xls("_VBA_PROJECT_CUR"))
                        .with(MACROS),
                HostileFile.of(
                                "XLS named XLSX",
                                "a.xlsx",
                                "application/vnd.ms-excel",
                                () -> xls("other"))
                        .with(OTHER_NAME),
                HostileFile.of(
                                "XLS: tail cut off",
                                "a.xls",
                                "application/vnd.ms-excel",
                                () -> HostilePdfs.cut(xls("other")))
                        .fails("damaged"),
                HostileFile.of(
                                "DOCX: password",
                                "a.docx",
                                "application/x-tika-ooxml-protected",
                                () -> locked())
                        .with(ENCRYPTED, OTHER_NAME)
                        .fails("password"));
    }

    private static String text(String body) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p>"
                + body
                + "</w:p></w:body></w:document>";
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'haha'>");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return text + "]>";
    }

    private static Map<String, String> xlsx() {
        return ZipSamples.xlsx(Map.of("a", "x"));
    }

    private static Map<String, String> with(
            Map<String, String> parts, String name, String content) {
        var all = new LinkedHashMap<>(parts);
        all.put(name, content);
        return all;
    }

    private static HostileFile docx(String title, String name, String content) {
        return HostileFile.of(
                "DOCX: " + title,
                "a.docx",
                WORD,
                () -> ZipSamples.zip(with(ZipSamples.docx("Xin chào"), name, content)));
    }

    private static HostileFile odt(String title, String name, String content) {
        return HostileFile.of(
                "ODT: " + title,
                "a.odt",
                TEXT,
                () ->
                        ZipSamples.zip(
                                with(
                                        ZipSamples.openDocument(
                                                "text", "<text:p>Xin chào</text:p>"),
                                        name,
                                        content)));
    }

    private static byte[] docm() {
        var parts = ZipSamples.docx("Xin chào");
        parts.merge(
                "[Content_Types].xml",
                "",
                (old, none) ->
                        old.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"));
        parts.put("word/vbaProject.bin", "x");
        return ZipSamples.zip(parts);
    }

    private static byte[] without(String name) {
        var parts = ZipSamples.docx("x");
        parts.remove(name);
        return ZipSamples.zip(parts);
    }

    /** With a second entry of the name of the first, made by renaming one of the same length. */
    private static byte[] twice(byte[] ignored) {
        var parts = ZipSamples.docx("x");
        parts.put("word/documenu.xml", "<a/>");
        String text = new String(ZipSamples.zip(parts), StandardCharsets.ISO_8859_1);
        return text.replace("word/documenu.xml", "word/document.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] xls(String folder) throws IOException {
        try (var book = new org.apache.poi.hssf.usermodel.HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            book.write(bytes);
            try (var system =
                            new POIFSFileSystem(
                                    new java.io.ByteArrayInputStream(bytes.toByteArray()));
                    var out = new ByteArrayOutputStream()) {
                system.getRoot().createDirectory(folder);
                system.writeFilesystem(out);
                return out.toByteArray();
            }
        }
    }

    private static byte[] locked() throws IOException {
        try (var system = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var in = encryptor.getDataStream(system)) {
                in.write(ZipSamples.zip(ZipSamples.docx("x")));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
