package vn.cchc.archive.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ServicesRoom.HOA;
import static vn.cchc.archive.internal.ServicesRoom.LAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.access.Person;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.ServicesRoom;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.model.Problem;
import vn.cchc.ops.Job;
import vn.cchc.testing.GoodWorkbook;
import vn.cchc.testing.JobsAtOnce;

/** Lists of documents with their files, right ones and wrong ones. */
class BulkImportsTest {
    private static final String HEAD = "file,agency,title,issued,fields,relations\n";

    @TempDir static Path folder;
    @TempDir Path files;
    private static ServicesRoom room;
    private static JobsAtOnce jobs;
    private static BulkImports imports;

    @BeforeAll
    static void open() throws Exception {
        room = new ServicesRoom(folder);
        jobs = new JobsAtOnce();
        imports =
                BulkImports.of(
                        folder.resolve("lists"), room.archive(), WholeArchive.REGISTRY, jobs);
        room.web()
                .rest(
                        "/api/archive/imports",
                        new ImportsResource(imports, room.uploads(), room.people()));
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    private static Job load(String list, Path source, Person who) {
        return load(list.getBytes(StandardCharsets.UTF_8), source, false, who);
    }

    private static Job load(byte[] list, Path source, boolean check, Person who) {
        return imports.start(new ByteArrayInputStream(list), source, check, who, () -> {});
    }

    private static long documents() {
        return room.documents().idsAfter("", 10_000).size();
    }

    private static List<String> codes(Job job) {
        assertThat(job.state()).isEqualTo(Job.State.REFUSED);
        return job.problems().stream().map(BulkImportsTest::code).toList();
    }

    private static String code(Problem problem) {
        return problem.code() + " " + problem.where();
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path zip = Files.createTempFile(folder, "files", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    private void write(String name, String content) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String row(String file, String title) {
        return file + ",province/2026/01," + title + ",2026-01-15,procedures,based-on 76/NQ-CP\n";
    }

    @Test
    void every_row_becomes_a_draft_and_the_same_list_again_adds_nothing() throws Exception {
        write("a.txt", "A");
        write("quý 1/b.txt", "B");
        String list = HEAD + row("a.txt", "Kế hoạch một") + row("quý 1/b.txt", "Kế hoạch hai");
        long before = documents();

        assertThat(load(list.getBytes(StandardCharsets.UTF_8), files, true, LAN).result())
                .contains("2 documents, nothing wrong");
        assertThat(documents()).isEqualTo(before);
        assertThat(load(list, files, LAN).result()).contains("2 documents, 2 of them new");
        assertThat(load(list, files, LAN).result()).contains("2 documents, 0 of them new");

        assertThat(documents()).isEqualTo(before + 2);
        Document made = made(list, 2);
        assertThat(made.state()).isEqualTo(Document.State.DRAFT);
        assertThat(made.description().title()).isEqualTo("Kế hoạch một");
        assertThat(made.description().relations()).hasSize(1);
        assertThat(made.described().orElseThrow().who()).isEqualTo("lan");
        assertThat(made(list, 3).newest().fileName()).isEqualTo("b.txt");
    }

    private static Document made(String list, int row) {
        return made(list.getBytes(StandardCharsets.UTF_8), row);
    }

    private static Document made(byte[] list, int row) {
        var hash = vn.cchc.model.Fingerprint.of(list);
        String key = "list " + hash.sha256() + " row " + row;
        return room.archive().bySubmission(LAN, key).orElseThrow();
    }

    @Test
    void a_workbook_becomes_the_same_drafts_as_the_same_list_in_csv() throws Exception {
        write("một.txt", "Một");
        write("hai.txt", "Hai");
        var rows =
                List.of(
                        Stream.of(Column.values()).map(Column::word).toList(),
                        row("một.txt", "Kế hoạch, quý 1 & 2 <2026>", "2026-01-15", "2026-12-31"),
                        row("hai.txt", "Báo cáo \"năm\"", "2025-12-31", ""));
        byte[] csv = csv(rows).getBytes(StandardCharsets.UTF_8);
        byte[] workbook = GoodWorkbook.of(rows);

        for (byte[] list : List.of(csv, workbook)) {
            assertThat(load(list, files, false, LAN).result())
                    .contains("2 documents, 2 of them new");
        }

        for (int row = 2; row <= 3; row++) {
            assertThat(draft(made(workbook, row))).isEqualTo(draft(made(csv, row)));
        }
        var says = made(workbook, 2).description();
        assertThat(says.title()).isEqualTo("Kế hoạch, quý 1 & 2 <2026>");
        assertThat(says.issued()).hasValue(LocalDate.of(2026, 1, 15));
        assertThat(says.expires()).hasValue(LocalDate.of(2026, 12, 31));
        assertThat(says.relations()).hasSize(2);
        assertThat(load(workbook, files, false, LAN).result())
                .contains("2 documents, 0 of them new");
    }

    private static List<String> row(String file, String title, String issued, String expires) {
        return List.of(
                file,
                "province/2026/01",
                title,
                "12/KH-UBND",
                "plan",
                "Ủy ban nhân dân thành phố Hà Nội",
                "Trần Sỹ Thanh",
                issued,
                issued,
                expires,
                "procedures; civil-service",
                "province/2026/46",
                "based-on 76/NQ-CP; replaces 1/KH-UBND");
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    /** All of a draft that a list can say. */
    private static List<Object> draft(Document document) {
        var file = document.newest();
        return List.of(
                document.state(),
                document.agency(),
                document.description(),
                document.described().orElseThrow().who(),
                file.fileName(),
                file.content());
    }

    @Test
    void a_load_that_was_stopped_in_the_middle_is_completed_by_the_next() throws Exception {
        for (int i = 0; i < 5; i++) {
            write("s" + i + ".txt", "stopped " + i);
        }
        var list = new StringBuilder(HEAD);
        for (int i = 0; i < 5; i++) {
            list.append(row("s" + i + ".txt", "Dừng " + i));
        }
        long before = documents();
        var stopping = new JobsAtOnce();
        stopping.stopAt("Keeping documents 2");
        var stopped =
                BulkImports.of(
                        folder.resolve("lists"), room.archive(), WholeArchive.REGISTRY, stopping);
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        var job = stopped.start(new ByteArrayInputStream(bytes), files, false, LAN, () -> {});

        assertThat(job.state()).isEqualTo(Job.State.STOPPED);
        assertThat(documents()).isEqualTo(before + 2);
        assertThat(load(list.toString(), files, LAN).result())
                .contains("5 documents, 3 of them new");
        assertThat(documents()).isEqualTo(before + 5);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_kept() throws Exception {
        write("a.txt", "A");
        write("extra.txt", "nobody lists me");
        write("empty.txt", "");
        String list =
                HEAD
                        + "a.txt,province/2026/01,,2026-02-30,cooking,based-on\n"
                        + "a.txt,province/1999/77,Hai,,,\n"
                        + "missing.txt,province/2026/46,Ba,,,next-to 7\n"
                        + "empty.txt,all,Bốn,,,\n";
        long before = documents();

        assertThat(codes(load(list, files, LAN)))
                .contains(
                        "ARC-404 row 2 column issued",
                        "ARC-406 row 2 column fields",
                        "ARC-717 row 3 column file",
                        "ARC-304 row 3 column agency",
                        "ARC-716 row 4 column file",
                        "ARC-201 row 4 column agency",
                        "ARC-408 row 4 column relations",
                        "ARC-304 row 5 column agency",
                        "ARC-302 row 5 column file",
                        "ARC-718 extra.txt");
        assertThat(documents()).isEqualTo(before);
        assertThat(
                        load(list, files, LAN)
                                .problems()
                                .get(0)
                                .in(java.util.Locale.forLanguageTag("vi"))
                                .where())
                .startsWith("dòng ");
        assertThat(codes(load(HEAD + row("a.txt", "Một"), files, HOA)))
                .contains("ARC-201 row 2 column agency");
    }

    @Test
    void a_list_that_is_no_list_is_refused_whole() throws Exception {
        assertThat(codes(load("", files, LAN))).containsExactly("ARC-712 ");
        assertThat(codes(load(HEAD, files, LAN))).containsExactly("ARC-712 ");
        assertThat(codes(load("file;title;file;cost\na;b;c;d", files, LAN)))
                .containsExactly("ARC-714 row 1", "ARC-714 row 1", "ARC-715 row 1");
        assertThat(codes(load("file,\"a", files, LAN))).containsExactly("ARC-711 ");
        assertThat(codes(load("PK is no workbook", files, LAN))).containsExactly("ARC-711 ");
        byte[] utf16 = (HEAD + row("a", "b")).getBytes(StandardCharsets.UTF_16);
        assertThat(codes(load(utf16, files, false, LAN))).containsExactly("ARC-711 ");
        String wide = HEAD + "x".repeat(9_000) + ",b,c\n";
        assertThat(codes(load(wide, files, LAN))).containsExactly("ARC-713 row 2");
    }

    @Test
    void a_zip_leads_nowhere_and_unpacks_to_no_bomb() throws Exception {
        String list = HEAD + row("a.txt", "Một");
        byte[] good = "A in a ZIP".getBytes();
        assertThat(load(list, zip(Map.of("a.txt", good, "sub/", new byte[0])), LAN).result())
                .contains("1 documents, 1 of them new");

        var names =
                List.of(
                        "../a.txt",
                        "sub/../../a.txt",
                        "/etc/passwd",
                        "C:/a.txt",
                        "a\\..\\b.txt",
                        "a\u0000.txt",
                        "./a.txt");
        for (String name : names) {
            assertThat(codes(load(list, zip(Map.of("a.txt", good, name, good)), LAN)))
                    .as(name)
                    .anyMatch(code -> code.startsWith("ARC-721"));
        }
        assertThat(codes(load(list, zip(Map.of("a.txt", good, "A.TXT", good)), LAN)))
                .anyMatch(code -> code.startsWith("ARC-722"));
        assertThat(codes(load(list, zip(Map.of("a.txt", new byte[64 << 20])), LAN)))
                .containsExactly("ARC-723 row 2 column file");
        assertThat(codes(load(list, Files.writeString(folder.resolve("x.zip"), "PK"), LAN)))
                .containsExactly("ARC-720 x.zip");
        assertThat(codes(load(list, damaged(zip(Map.of("a.txt", good))), LAN)))
                .containsExactly("ARC-724 row 2 column file");
    }

    @Test
    void too_many_entries_are_not_looked_at() throws Exception {
        Path zip = folder.resolve("many.zip");
        try (OutputStream to = Files.newOutputStream(zip);
                var out = new ZipOutputStream(to)) {
            for (int i = 0; i <= FileSource.MOST_FILES; i++) {
                out.putNextEntry(new ZipEntry(String.valueOf(i)));
            }
        }
        assertThat(codes(load(HEAD + row("1", "Một"), zip, LAN)))
                .containsExactly("ARC-719 ", "ARC-716 row 2 column file");
    }

    /** One byte of the content is another; the checksum tells. */
    private static Path damaged(Path zip) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        bytes[40] ^= 1;
        return Files.write(zip, bytes);
    }

    @Test
    void links_out_of_a_folder_are_no_files() throws Exception {
        write("a.txt", "A again");
        Files.createSymbolicLink(files.resolve("b.txt"), Path.of("/etc/hostname"));

        assertThat(codes(load(HEAD + row("a.txt", "Một") + row("b.txt", "Hai"), files, LAN)))
                .containsExactly("ARC-716 row 3 column file");
    }

    @Test
    void over_http_the_zip_comes_in_pieces_and_then_the_list() throws Exception {
        var template = room.send(room.to("/api/archive/imports/template.csv"));
        assertThat(template.body()).contains("file,agency,title", "979/QĐ-BNV");
        byte[] zip = Files.readAllBytes(zip(Map.of("h.txt", "over HTTP".getBytes())));
        String upload = sent(zip);

        var answer =
                room.send(
                        room.to("/api/archive/imports?upload=" + upload, LAN)
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofString(HEAD + row("h.txt", "HTTP"))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).contains("archive.import", "\"state\":\"done\"");
        var again =
                room.send(
                        room.to("/api/archive/imports?upload=" + upload, LAN)
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofString(HEAD)));
        assertThat(again.body()).contains("ARC-501");
        var nobody = room.send(room.to("/api/archive/imports").POST(BodyPublishers.ofString("x")));
        assertThat(nobody.statusCode()).isEqualTo(401);
    }

    private static String sent(byte[] zip) throws Exception {
        String name = Base64.getEncoder().encodeToString("h.zip".getBytes());
        var begun =
                room.send(
                        room.to("/api/archive/uploads", LAN)
                                .header("Tus-Resumable", "1.0.0")
                                .header("Upload-Length", String.valueOf(zip.length))
                                .header("Upload-Metadata", "filename " + name)
                                .POST(BodyPublishers.noBody()));
        String place = begun.headers().firstValue("Location").orElseThrow();
        room.send(
                room.to(place, LAN)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(zip)));
        return place.substring(place.lastIndexOf('/') + 1);
    }

    @Test
    void the_template_can_be_loaded_by_who_acts_for_its_agency() throws Exception {
        byte[] template;
        try (var in = getClass().getResourceAsStream("/bulk/template.csv")) {
            template = in.readAllBytes();
        }
        write("quyet-dinh-979.pdf", "%PDF");
        var problems = codes(load(template, files, true, LAN));

        assertThat(problems).containsExactly("ARC-201 row 2 column agency");
    }
}
