package vn.cchc.archive.extraction.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and documents that are archives, made of their parts. */
final class ZipSamples {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private ZipSamples() {}

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            var sum = new CRC32();
            sum.update(content);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
    }

    static Map<String, String> docx(String text) {
        var body = new StringBuilder();
        for (String line : text.split("\n")) {
            body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
        }
        var parts =
                openXml(
                        "word/document.xml",
                        "application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    static Map<String, String> openXml(String main, String type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='bin' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.oleObject'/>"
                        + "<Override PartName='/"
                        + main
                        + "' ContentType='"
                        + type
                        + "'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='"
                        + RELATIONS
                        + "'><Relationship Id='r1' Type='"
                        + R
                        + "/officeDocument' Target='"
                        + main
                        + "'/></Relationships>");
        return parts;
    }

    static String relation(String type, String target) {
        return "<Relationships xmlns='"
                + RELATIONS
                + "'><Relationship Id='rId7' Type='"
                + R
                + "/"
                + type
                + "' Target='"
                + target
                + "' TargetMode='External'/></Relationships>";
    }

    /** Sheets by their names, each with rows of cells as text. */
    static Map<String, String> xlsx(Map<String, String> sheets) {
        var parts =
                openXml(
                        "xl/workbook.xml",
                        "application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet.main+xml");
        var types = new StringBuilder();
        var list = new StringBuilder();
        var relations = new StringBuilder();
        int number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            list.append(
                    "<sheet name='%s' sheetId='%d' r:id='rId%d'/>"
                            .formatted(sheet.getKey(), number, number));
            relations.append(
                    "<Relationship Id='rId%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
                            .formatted(number, R, number));
            types.append(
                    ("<Override PartName='/xl/worksheets/sheet%d.xml' ContentType='application/"
                                    + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>")
                            .formatted(number));
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue()));
        }
        parts.merge(
                "[Content_Types].xml",
                "",
                (old, none) -> old.replace("</Types>", types + "</Types>"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='"
                        + S
                        + "' xmlns:r='"
                        + R
                        + "'><sheets>"
                        + list
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + RELATIONS + "'>" + relations + "</Relationships>");
        return parts;
    }

    private static String sheet(String rows) {
        var data = new StringBuilder();
        int row = 0;
        for (String line : rows.split("\n")) {
            row++;
            data.append("<row r='").append(row).append("'>");
            char column = 'A';
            for (String cell : line.split("\t")) {
                data.append(
                        "<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>"
                                .formatted(column++, row, cell));
            }
            data.append("</row>");
        }
        return "<worksheet xmlns='" + S + "'><sheetData>" + data + "</sheetData></worksheet>";
    }

    static Map<String, String> pptx(String text) {
        String p = "http://schemas.openxmlformats.org/presentationml/2006/main";
        String a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var parts =
                openXml(
                        "ppt/presentation.xml",
                        "application/vnd.openxmlformats-officedocument"
                                + ".presentationml.presentation.main+xml");
        parts.merge(
                "[Content_Types].xml",
                "",
                (old, none) ->
                        old.replace(
                                "</Types>",
                                "<Override PartName='/ppt/slides/slide1.xml' ContentType="
                                        + "'application/vnd.openxmlformats-officedocument"
                                        + ".presentationml.slide+xml'/></Types>"));
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation xmlns:p='"
                        + p
                        + "' xmlns:r='"
                        + R
                        + "'><p:sldIdLst><p:sldId id='256' r:id='rId1'/></p:sldIdLst></p:presentation>");
        parts.put(
                "ppt/_rels/presentation.xml.rels",
                "<Relationships xmlns='"
                        + RELATIONS
                        + "'><Relationship Id='rId1' Type='"
                        + R
                        + "/slide' Target='slides/slide1.xml'/></Relationships>");
        parts.put(
                "ppt/slides/slide1.xml",
                "<p:sld xmlns:p='"
                        + p
                        + "' xmlns:a='"
                        + a
                        + "'><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>"
                        + text
                        + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
        return parts;
    }

    static Map<String, String> openDocument(String kind, String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put(
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>");
        parts.put("content.xml", openDocumentContent(kind, body));
        return parts;
    }

    static String openDocumentContent(String kind, String body) {
        String o = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<office:document-content xmlns:office='"
                + o
                + "office:1.0' xmlns:text='"
                + o
                + "text:1.0' xmlns:table='"
                + o
                + "table:1.0' xmlns:script='"
                + o
                + "script:1.0'><office:body><office:"
                + kind
                + ">"
                + body
                + "</office:"
                + kind
                + "></office:body></office:document-content>";
    }

    /** With one part of so many zeros. */
    static byte[] withZeros(Map<String, String> parts, String name, long megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            for (var part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (long i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With so many empty parts. */
    static void writeEntries(Map<String, String> parts, int number, OutputStream out)
            throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < number; i++) {
                add(zip, "e" + i, new byte[0]);
            }
        }
    }
}
