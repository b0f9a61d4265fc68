package vn.cchc.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook of one sheet, to be spoiled one by one. */
final class WorkbookParts {
    static final String TYPES = "[Content_Types].xml";
    static final String ROOT = "_rels/.rels";
    static final String BOOK = "xl/workbook.xml";
    static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WorkbookParts(String rows) {
        put(
                TYPES,
                HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        put(ROOT, relations(relation("rId1", "officeDocument", BOOK)));
        put(BOOK, book("<sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/>"));
        put(
                BOOK_RELATIONS,
                relations(
                        relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml")));
        put(SHEET, sheet(rows));
        put(TEXTS, texts("<si><t>x</t></si>"));
        put(STYLES, styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"));
    }

    static String book(String sheets) {
        return HEAD
                + "<workbook"
                + MAIN
                + " xmlns:r=\""
                + TYPE
                + "\"><sheets>"
                + sheets
                + "</sheets></workbook>";
    }

    static String sheet(String rows) {
        return HEAD + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String texts(String texts) {
        return HEAD + "<sst" + MAIN + ">" + texts + "</sst>";
    }

    static String styles(String styles) {
        return HEAD + "<styleSheet" + MAIN + ">" + styles + "</styleSheet>";
    }

    static String relations(String relations) {
        return HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + TYPE
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    /** A row of texts. */
    static String row(int number, List<String> cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        cells.forEach(cell -> row.append(text(cell)));
        return row.append("</row>").toString();
    }

    static String text(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<c t=\"inlineStr\"><is><t>" + safe + "</t></is></c>";
    }

    WorkbookParts put(String part, String content) {
        return put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookParts put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    WorkbookParts without(String part) {
        parts.remove(part);
        return this;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** With something put in before the first element of a part, and a place for it to act. */
    WorkbookParts declared(String part, String declaration, String use) {
        String text = part(part);
        int element = text.indexOf('<', 1);
        int inside = text.indexOf('>', element) + 1;
        return put(
                part,
                text.substring(0, element)
                        + declaration
                        + text.substring(element, inside)
                        + use
                        + text.substring(inside));
    }

    byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With many parts more that have nothing in them. */
    byte[] zipWithParts(int more) {
        for (int i = 0; i < more; i++) {
            put("xl/media/" + i, "");
        }
        return zip();
    }
}
