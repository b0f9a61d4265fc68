package vn.cchc.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * Hostile workbooks for a room that reads a table: made from the heading and one good row, so each
 * has one thing wrong and nothing else. Every one must be refused.
 */
public final class HostileWorkbooks {
    private static final int MEGABYTE = 1 << 20;

    /** Beside the flag that lengths stand behind the content. */
    private static final int ENCRYPTED = 9;

    private static final int UNKNOWN_PACKING = 99;

    private static final String BOOK_RELATIONS = WorkbookParts.BOOK_RELATIONS;

    /** Packs so well that what it grows to is beyond every limit. */
    private static final String BLANKS = " ".repeat(24 * MEGABYTE);

    private static final List<String> READ_PARTS =
            List.of(
                    WorkbookParts.ROOT,
                    WorkbookParts.BOOK,
                    WorkbookParts.BOOK_RELATIONS,
                    WorkbookParts.SHEET,
                    WorkbookParts.TEXTS,
                    WorkbookParts.STYLES);

    private final List<String> heading;
    private final List<String> row;
    private final int strict;
    private final List<HostileWorkbook> all = new ArrayList<>();

    private HostileWorkbooks(List<String> heading, List<String> row, int strict) {
        this.heading = heading;
        this.row = row;
        this.strict = strict;
    }

    /**
     * All of them.
     *
     * @param row that would be accepted
     * @param strict index of a column that takes no words: a number or a day
     */
    public static List<HostileWorkbook> of(List<String> heading, List<String> row, int strict) {
        var corpus = new HostileWorkbooks(heading, row, strict);
        corpus.damagedFiles();
        corpus.otherKinds();
        READ_PARTS.forEach(corpus::spoiledPart);
        corpus.relations();
        corpus.bombs();
        corpus.sheets();
        corpus.cells();
        return List.copyOf(corpus.all);
    }

    /** The same table with nothing wrong in it. */
    public static byte[] good(List<String> heading, List<String> row) {
        return new HostileWorkbooks(heading, row, 0).parts().zip();
    }

    private WorkbookParts parts() {
        return parts(WorkbookParts.row(2, row));
    }

    private WorkbookParts parts(String rows) {
        return new WorkbookParts(WorkbookParts.row(1, heading) + rows);
    }

    private void add(String title, HostileWorkbook.Content content) {
        all.add(new HostileWorkbook(title, content, ""));
    }

    private void with(String title, UnaryOperator<WorkbookParts> change) {
        add(title, () -> change.apply(parts()).zip());
    }

    private void damagedFiles() {
        for (int percent = 5; percent < 100; percent += 10) {
            int kept = percent;
            add("cut off after " + kept + " %", () -> cut(parts().zip(), kept));
        }
        add("two letters", () -> bytes("PK"));
        add("head alone", () -> new byte[] {'P', 'K', 3, 4});
        add("empty archive", () -> end(new byte[0]));
        add("last byte missing", () -> Arrays.copyOf(parts().zip(), parts().zip().length - 1));
        add("zeros behind the head", () -> Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 10_000));
        add("contents of one part changed", () -> flipped(WorkbookParts.SHEET));
        add("contents of the workbook changed", () -> flipped(WorkbookParts.BOOK));
        for (String part : READ_PARTS) {
            add("unknown packing: " + part, () -> patched(part, 10, UNKNOWN_PACKING));
            add("encrypted: " + part, () -> patched(part, 8, ENCRYPTED));
        }
        add("more parts than a workbook has", () -> parts().zipWithParts(1_500));
        add("sixty thousand parts", () -> parts().zipWithParts(60_000));
        for (String part : List.of(WorkbookParts.SHEET, WorkbookParts.BOOK, WorkbookParts.TEXTS)) {
            add("twice: " + part, () -> twice(part));
            with(
                    "twice in capitals: " + part,
                    p -> p.put(part.toUpperCase(java.util.Locale.ROOT), "<x/>"));
        }
        for (String name :
                List.of(
                        "../../../etc/cron.d/evil",
                        "xl/../../evil.xml",
                        "/etc/passwd",
                        "..\\..\\evil.bat",
                        "C:\\evil.bat",
                        "xl/a\0.xml")) {
            with("part with a name that leads out: " + name, p -> p.put(name, "x"));
        }
    }

    private void otherKinds() {
        add("nothing", () -> new byte[0]);
        add("old workbook of binary records", () -> ole("Workbook"));
        add("encrypted workbook", () -> ole("EncryptedPackage"));
        add("PDF", () -> bytes("%PDF-1.4\n1 0 obj<<>>endobj\n"));
        add("PDF before a workbook", () -> joined(bytes("%PDF-1.4\n"), parts().zip()));
        add("program before a workbook", () -> joined(bytes("MZ\0\0"), parts().zip()));
        add("picture before a workbook", () -> joined(bytes("GIF89a\1\0\1\0"), parts().zip()));
        add("gzip of a workbook", () -> gzip(parts().zip()));
        add("web page", () -> bytes("<html><table><tr><td>1</td></tr></table></html>"));
        add("workbook of 2003 in XML", () -> bytes("<?xml version='1.0'?><Workbook/>"));
        add("document", () -> new WorkbookParts("").without(WorkbookParts.BOOK).zip());
        with("OpenDocument", p -> p.without(WorkbookParts.ROOT).put("content.xml", "<x/>"));
        with("program of Java", p -> p.without(WorkbookParts.ROOT).put("META-INF/MANIFEST.MF", ""));
        add("archive with a workbook in it", () -> nested(parts().zip()));
        add("noise named a workbook", () -> joined(new byte[] {'P', 'K'}, noise()));
        for (String macros :
                List.of("xl/vbaProject.bin", "XL/VBAPROJECT.BIN", "evil/vbaProject.bin")) {
            with("macros: " + macros, p -> p.put(macros, "x"));
        }
    }

    private void spoiledPart(String part) {
        with(
                part + ": entity of a file",
                p ->
                        p.declared(
                                part,
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                                ""));
        with(
                part + ": entity used",
                p ->
                        p.declared(
                                part,
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                                "&e;"));
        with(
                part + ": document type of elsewhere",
                p -> p.declared(part, "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>", ""));
        with(
                part + ": parameter entity",
                p ->
                        p.declared(
                                part,
                                "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:9/'> %e;]>",
                                ""));
        with(part + ": entities that grow", p -> p.declared(part, laughs(), "&e9;"));
        with(part + ": entity nobody declared", p -> p.declared(part, "", "&e;"));
        with(part + ": never closed", p -> p.declared(part, "", "<a>".repeat(50_000)));
        with(part + ": cut off", p -> p.put(part, half(p.part(part))));
        with(part + ": empty", p -> p.put(part, ""));
        with(part + ": no XML", p -> p.put(part, noise()));
        with(part + ": two roots", p -> p.put(part, p.part(part) + "<x/>"));
        with(part + ": UTF-16", p -> p.put(part, p.part(part).getBytes(StandardCharsets.UTF_16)));
        with(part + ": zero character", p -> p.declared(part, "", "\0"));
        with(
                part + ": other letters than said",
                p ->
                        p.put(
                                part,
                                p.declared(part, "", "<a>Đường</a>")
                                        .part(part)
                                        .getBytes(Charset.forName("windows-1258"))));
        with(part + ": attribute twice", p -> p.declared(part, "", "<a b='1' b='2'/>"));
        with(part + ": name space nobody declared", p -> p.declared(part, "", "<z:a/>"));
        add(part + ": grows", () -> parts().declared(part, "", BLANKS).zip());
    }

    private void relations() {
        for (String part :
                List.of(
                        WorkbookParts.ROOT,
                        WorkbookParts.BOOK,
                        WorkbookParts.BOOK_RELATIONS,
                        WorkbookParts.SHEET)) {
            with("missing: " + part, p -> p.without(part));
        }
        for (String target :
                List.of(
                        "../../../../etc/passwd",
                        "file:///etc/passwd",
                        "http://127.0.0.1:9/sheet.xml",
                        "worksheets/sheet2.xml",
                        "")) {
            with("sheet that is elsewhere: " + target, p -> p.put(BOOK_RELATIONS, leading(target)));
            with(
                    "workbook that is elsewhere: " + target,
                    p ->
                            p.put(
                                    WorkbookParts.ROOT,
                                    WorkbookParts.relations(
                                            WorkbookParts.relation(
                                                    "rId1", "officeDocument", target))));
        }
        with("no sheets", p -> p.put(WorkbookParts.BOOK, WorkbookParts.book("")));
        with(
                "sheet without an address",
                p -> p.put(WorkbookParts.BOOK, WorkbookParts.book("<sheet name=\"1\"/>")));
        for (String hidden : List.of("hidden", "veryHidden")) {
            with(
                    "every sheet " + hidden,
                    p ->
                            p.put(
                                    WorkbookParts.BOOK,
                                    WorkbookParts.book(
                                            "<sheet name=\"1\" state=\""
                                                    + hidden
                                                    + "\" r:id=\"rId1\"/>")));
        }
        with(
                "sheet in a workbook of others",
                p ->
                        p.put(
                                BOOK_RELATIONS,
                                leading("file:///tmp/other.xlsx\" TargetMode=\"External")));
        with(
                "relations that lead to themselves",
                p -> p.put(BOOK_RELATIONS, leading("workbook.xml")));
    }

    private static String leading(String target) {
        return WorkbookParts.relations(WorkbookParts.relation("rId1", "worksheet", target));
    }

    private void bombs() {
        add("texts without end", () -> texts("<si/>", 15 * MEGABYTE));
        add("short texts without end", () -> texts("<si><t>a</t></si>", 15 * MEGABYTE));
        add("one text of ten megabytes", () -> texts("<si><t>" + "x".repeat(10 * MEGABYTE), 1));
        add(
                "styles without end",
                () ->
                        parts().put(
                                        WorkbookParts.STYLES,
                                        WorkbookParts.styles(
                                                "<cellXfs>"
                                                        + "<xf/>".repeat(3 * MEGABYTE)
                                                        + "</cellXfs>"))
                                .zip());
        add(
                "formats without end",
                () -> numbered(WorkbookParts.STYLES, "<numFmt numFmtId=\"%d\"/>"));
        add(
                "relations without end",
                () -> numbered(BOOK_RELATIONS, "<Relationship Id=\"x%d\" Target=\"a\"/>"));
        add("sheets without end", () -> numbered(WorkbookParts.BOOK, "<sheet name=\"%d\"/>"));
        add("sheet of blanks", () -> parts("<row>" + BLANKS + "</row>").zip());
        add("rows without end", () -> parts("<row><c><v>1</v></c></row>".repeat(1_000_000)).zip());
        add("full rows without end", () -> parts(fullRows()).zip());
    }

    private static String fullRows() {
        return ("<row>" + "<c t=\"str\"><v>ab</v></c>".repeat(200) + "</row>").repeat(20_000);
    }

    private byte[] texts(String text, int bytes) {
        return parts().put(
                        WorkbookParts.TEXTS,
                        WorkbookParts.texts(text.repeat(Math.max(1, bytes / text.length()))))
                .zip();
    }

    /** Elements with a number of their own in front of all others of a part. */
    private byte[] numbered(String part, String element) {
        var elements = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            elements.append(String.format(element, i));
        }
        return parts().declared(part, "", elements.toString()).zip();
    }

    private void sheets() {
        row("row zero", "<row r=\"0\">" + cells(row) + "</row>", "");
        row("row again", WorkbookParts.row(1, row), "");
        row("rows out of order", WorkbookParts.row(9, row) + WorkbookParts.row(2, row), "");
        row("column beyond the last", "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", "");
        row("column of ten letters", "<row r=\"2\"><c r=\"AAAAAAAAAA2\"/></row>", "");
        row("column of no alphabet", "<row r=\"2\"><c r=\"ЖЖ2\"><v>1</v></c></row>", "");
        row("cells out of order", "<row r=\"2\"><c r=\"C2\"/><c r=\"B2\"/></row>", "");
        row("cell twice", "<row r=\"2\"><c r=\"A2\"/><c r=\"A2\"/></row>", "");
        row("a million columns", "<row r=\"2\">" + "<c/>".repeat(1_000_000) + "</row>", "");
        row(
                "a cell of a megabyte",
                "<row r=\"2\">" + WorkbookParts.text("x".repeat(MEGABYTE)) + "</row>",
                "");
        row("a formula of a megabyte", cell("<c><f>" + "1+".repeat(MEGABYTE / 2) + "</f></c>"), "");
        row("heading alone", "", "");
        row("blank rows", "<row/>".repeat(1_000), "");
        add(
                "heading with a formula",
                () ->
                        new WorkbookParts(
                                        "<row r=\"1\"><c><f>A2</f></c></row>"
                                                + WorkbookParts.row(2, row))
                                .zip());
        add(
                "heading twice",
                () -> {
                    var twice = new ArrayList<>(heading);
                    twice.add(heading.get(0));
                    return new WorkbookParts(
                                    WorkbookParts.row(1, twice) + WorkbookParts.row(2, row))
                            .zip();
                });
        add(
                "heading of other letters",
                () ->
                        new WorkbookParts(
                                        WorkbookParts.row(
                                                        1,
                                                        heading.stream()
                                                                .map(word -> word.replace('i', 'і'))
                                                                .toList())
                                                + WorkbookParts.row(2, row))
                                .zip());
    }

    private void row(String title, String rows, String where) {
        all.add(new HostileWorkbook(title, () -> parts(rows).zip(), where));
    }

    private static String cells(List<String> texts) {
        var cells = new StringBuilder();
        texts.forEach(text -> cells.append(WorkbookParts.text(text)));
        return cells.toString();
    }

    /** The good row with another cell in the strict column. */
    private String cell(String cell) {
        var cells = new StringBuilder("<row r=\"2\">");
        for (int i = 0; i < row.size(); i++) {
            cells.append(i == strict ? cell : WorkbookParts.text(row.get(i)));
        }
        return cells.append("</row>").toString();
    }

    private void cells() {
        Map<String, String> formulas = new LinkedHashMap<>();
        formulas.put("formula", "<f>1+1</f><v>2</v>");
        formulas.put("formula without a value", "<f>1+1</f>");
        formulas.put("shared formula", "<f t=\"shared\" si=\"0\"/><v>2</v>");
        formulas.put("array formula", "<f t=\"array\" ref=\"A1:B2\">A1</f><v>2</v>");
        formulas.put("data table", "<f t=\"dataTable\" ref=\"A1\"/><v>2</v>");
        formulas.put("program by DDE", "<f>cmd|'/c calc'!A0</f><v>2</v>");
        formulas.put("program by DDE of Excel", "<f>MSEXCEL|'\\..\\calc.exe'!''</f><v>2</v>");
        formulas.put("value of another workbook", "<f>[1]Sheet1!A1</f><v>2</v>");
        formulas.put("fetched from the web", "<f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>2</v>");
        formulas.put("picture from the web", "<f>IMAGE(\"http://127.0.0.1:9/\")</f><v>2</v>");
        formulas.put("link", "<f>HYPERLINK(\"http://127.0.0.1:9/\",1)</f><v>2</v>");
        formulas.put("old macro", "<f>EXEC(\"calc\")</f><v>2</v>");
        formulas.put("empty formula", "<f/><v>2</v>");
        formulas.forEach((title, formula) -> strict(title, "<c>" + formula + "</c>"));
        for (String error :
                List.of("#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!")) {
            strict("error " + error, "<c t=\"e\"><v>" + error + "</v></c>");
        }
        for (String number :
                List.of("NaN", "INF", "-INF", "Infinity", "1e999", "0x1F", "1,5,5", "--1")) {
            strict("number " + number, "<c><v>" + number + "</v></c>");
        }
        for (String truth : List.of("0", "1", "true")) {
            strict("truth " + truth, "<c t=\"b\"><v>" + truth + "</v></c>");
        }
        strict("text for a number", WorkbookParts.text("nhiều"));
        strict("markup for a number", WorkbookParts.text("<script>alert(1)</script>"));
        strict("formula as text", WorkbookParts.text("=cmd|'/c calc'!A0"));
        strict("at sign as text", WorkbookParts.text("@SUM(1)"));
        strict("written backwards", WorkbookParts.text("\u202E21"));
        strict("digits of another alphabet", WorkbookParts.text("٩٩"));
        strict("a thousand digits", WorkbookParts.text("9".repeat(1_000)));
        for (String index : List.of("7", "-1", "x", "99999999999", "1.5")) {
            add(
                    "text that is not there: " + index,
                    () -> parts(cell("<c t=\"s\"><v>" + index + "</v></c>")).zip());
        }
    }

    private void strict(String title, String cell) {
        row(title, cell(cell), "row 2");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] file, int percent) {
        return Arrays.copyOf(file, Math.max(5, file.length * percent / 100));
    }

    private static String half(String text) {
        return text.substring(0, text.length() - 9);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A directory without an entry. */
    private static byte[] end(byte[] before) {
        byte[] end = new byte[22];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
        return joined(before, end);
    }

    private static byte[] noise() {
        byte[] noise = new byte[4_000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] ole(String stream) {
        byte[] file = new byte[4_096];
        byte[] head = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(head, 0, file, 0, head.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    private static byte[] gzip(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(file);
        }
        return out.toByteArray();
    }

    private static byte[] nested(byte[] workbook) {
        return new WorkbookParts("").without(WorkbookParts.ROOT).put("a.xlsx", workbook).zip();
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e").append(i).append(" \"");
            entities.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return entities + "]>";
    }

    /** One byte of what a part has packed is another. */
    private byte[] flipped(String part) {
        byte[] file = parts().zip();
        int content = found(file, part, 0) + part.length();
        file[content + 20] ^= 0x55;
        return file;
    }

    /** A field of both heads of a part: in front of its content and in the directory. */
    private byte[] patched(String part, int directoryField, int value) {
        byte[] file = parts().zip();
        int local = found(file, part, 0) - 30;
        int directory = found(file, part, local + 31) - 46;
        file[local + directoryField - 2] = (byte) value;
        file[directory + directoryField] = (byte) value;
        return file;
    }

    private static int found(byte[] file, String name, int from) {
        String letters = new String(file, StandardCharsets.ISO_8859_1);
        return letters.indexOf(name, from);
    }

    /** Two parts of one name, which no writer of archives makes by itself. */
    private byte[] twice(String part) {
        String other = part.substring(0, part.length() - 1) + "#";
        byte[] file = parts().put(other, "<x/>").zip();
        String letters = new String(file, StandardCharsets.ISO_8859_1);
        return letters.replace(other, part).getBytes(StandardCharsets.ISO_8859_1);
    }
}
