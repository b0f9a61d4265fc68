package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.PlanOnPaper;
import vn.cchc.testing.ScannedPage;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** Documents in a running server, from the file of an agency to the citizen who finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveIT {
    private static final String MINISTRY = "ministry/2026/BNV";
    private static final Duration SOON = Duration.ofMinutes(1);

    private ServerProcess server;
    private ArchiveOffice office;
    private ServerShell lan;
    private ServerShell minh;
    private ServerShell hoa;
    private String plan2024;
    private String plan2026;
    private final Map<String, String> scans = new TreeMap<>();

    @BeforeAll
    void start() {
        server = Distribution.startedBefore().start();
        office = new ArchiveOffice(server);
        lan = server.personOf(MINISTRY, "lan", "staff");
        minh = server.personOf(MINISTRY, "minh", "staff publisher");
        hoa = server.personOf("province/2026/01", "hoa", "staff publisher");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private byte[] example(String name) throws IOException {
        return Files.readAllBytes(server.home().resolve("examples/documents").resolve(name));
    }

    @Test
    @Order(1)
    void an_agency_that_is_not_in_the_registry_is_nobodys() {
        assertThat(server.administrator().run("cchc:user-add --agency province/2026/99 nam staff"))
                .contains("ACC-108", "province/2026/99");
    }

    @Test
    @Order(2)
    void what_a_document_is_is_read_from_its_text_for_a_person_to_confirm() throws IOException {
        var kept = office.submit("plan-2024.txt", example("plan-2024.txt"), "1", lan);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        plan2024 = ArchiveOffice.json(kept).path("id").asText();

        JsonNode read = office.read(plan2024, lan);
        assertThat(read.path("versions").path(0).path("mediaType").asText())
                .isEqualTo("text/plain");
        JsonNode says = read.path("description");
        assertThat(says.path("kind").asText()).isEqualTo("decision");
        assertThat(says.path("issuer").asText()).isEqualTo("Bộ Nội vụ");
        assertThat(says.path("signer").asText()).isEqualTo("Nguyễn Trọng Thừa");
        assertThat(says.path("relations").toString())
                .contains("63/2022/NĐ-CP", "76/NQ-CP", "979/QĐ-BNV");
        assertThat(read.path("described").asBoolean()).isFalse();
    }

    @Test
    @Order(3)
    void the_same_file_with_the_same_key_is_kept_once() throws IOException {
        var again = office.submit("plan-2024.txt", example("plan-2024.txt"), "1", lan);
        assertThat(ArchiveOffice.json(again).path("id").asText()).isEqualTo(plan2024);
        assertThat(office.submit("other.txt", new byte[] {65}, "1", lan).statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(4)
    void an_upload_goes_on_after_the_server_was_killed() throws IOException {
        byte[] plan = example("plan-2026-ocr.txt");
        String upload = office.begin("kế hoạch 2026.txt", plan.length, lan);
        byte[] half = Arrays.copyOf(plan, plan.length / 2);
        assertThat(office.piece(upload, 0, half, lan).statusCode()).isEqualTo(204);
        assertThat(office.piece(upload, 0, half, lan).statusCode()).isEqualTo(409);
        assertThat(office.piece(upload, half.length, half, hoa).statusCode()).isEqualTo(404);

        server.kill();
        server.start();

        assertThat(office.offset(upload, lan)).isEqualTo(half.length);
        byte[] rest = Arrays.copyOfRange(plan, half.length, plan.length);
        assertThat(office.piece(upload, half.length, rest, lan).statusCode()).isEqualTo(204);
        String id = upload.substring(upload.lastIndexOf('/') + 1);
        var kept = office.post("documents/from-upload/" + id, lan);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        plan2026 = ArchiveOffice.json(kept).path("id").asText();
        var again = office.post("documents/from-upload/" + id, lan);
        assertThat(ArchiveOffice.json(again).path("id").asText()).isEqualTo(plan2026);
        assertThat(office.read(plan2026, lan).path("description").path("issuer").asText())
                .isEqualTo("Bộ Nội vụ");
    }

    @Test
    @Order(5)
    void a_draft_is_its_agencys_alone() {
        assertThat(office.get("documents/" + plan2026, lan).statusCode()).isEqualTo(200);
        assertThat(office.get("documents/" + plan2026, hoa).statusCode()).isEqualTo(404);
        assertThat(office.get("documents/" + plan2026, null).statusCode()).isEqualTo(404);
        assertThat(office.get("contents/" + plan2026 + "/1", hoa).statusCode()).isEqualTo(404);
        assertThat(office.get("contents/" + plan2026 + "/1/text", null).statusCode())
                .isEqualTo(404);
        assertThat(office.found("kế hoạch", null)).isEmpty();
        assertThat(office.found("kế hoạch", hoa)).isEmpty();
        assertThat(server.get("/documents/" + plan2026, "text/html").statusCode()).isEqualTo(404);
        assertThat(office.post("documents/" + plan2026 + "/publication", hoa).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(6)
    void another_person_publishes_what_somebody_described() {
        for (String id : List.of(plan2024, plan2026)) {
            assertThat(office.post("documents/" + id + "/publication", minh).body())
                    .contains("ARC-212");
            String says = office.read(id, lan).path("description").toString();
            assertThat(office.describe(id, says, lan).statusCode()).isEqualTo(200);
            assertThat(office.post("documents/" + id + "/publication", lan).statusCode())
                    .isEqualTo(403);
            assertThat(office.post("documents/" + id + "/publication", minh).statusCode())
                    .isEqualTo(200);
            var shown = office.get("documents/" + id, null);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body()).doesNotContain("\"lan\"", "\"minh\"");
        }
    }

    @Test
    @Order(7)
    void both_plans_are_found_on_top_with_and_without_signs() {
        for (String words :
                List.of("đo lường sự hài lòng", "do luong su hai long", "đo lường hài lòng")) {
            Eventually.within(SOON)
                    .isTrue(
                            () -> office.found(words, null).size() >= 2,
                            () -> words + ": " + office.found(words, null));
            assertThat(office.found(words, null).subList(0, 2))
                    .as(words)
                    .containsExactlyInAnyOrder(plan2024, plan2026);
        }
    }

    @Test
    @Order(8)
    void a_file_goes_out_as_it_came_in_and_can_do_nothing_in_a_browser() throws IOException {
        var whole = office.get("contents/" + plan2026 + "/1", null);
        assertThat(whole.body().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(example("plan-2026-ocr.txt"));
        assertThat(whole.headers().map())
                .containsEntry(
                        "content-disposition",
                        List.of(
                                "attachment; filename=\"ke hoach 2026.txt\";"
                                        + " filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch%202026.txt"))
                .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("x-content-type-options", List.of("nosniff"));

        var part =
                server.send(
                        office.request("/api/archive/contents/" + plan2026 + "/1", null)
                                .header("Range", "bytes=1-2"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("BO");
    }

    @Test
    @Order(9)
    void a_new_description_waits_for_a_second_person() {
        String before = office.read(plan2024, null).path("description").toString();
        String says = "{\"title\":\"Tên chưa ai duyệt\"}";
        assertThat(office.describe(plan2024, says, lan).body()).contains("Tên chưa ai duyệt");
        assertThat(office.get("documents/" + plan2024, null).body())
                .doesNotContain("Tên chưa ai duyệt", "proposed\":{");
        assertThat(server.get("/documents/" + plan2024, "text/html").body())
                .doesNotContain("Tên chưa ai duyệt");
        assertThat(office.describe(plan2024, before, lan).statusCode()).isEqualTo(200);
        assertThat(office.post("documents/" + plan2024 + "/publication", minh).statusCode())
                .isEqualTo(200);
        assertThat(office.read(plan2024, null).path("description").toString()).isEqualTo(before);
    }

    @Test
    @Order(10)
    void what_is_cited_says_by_whom_and_is_not_deleted() {
        String path = "citations/" + plan2024;
        String draft = "{\"record\":\"x/1\",\"labelVi\":\"Nháp\",\"labelEn\":\"Draft\"}";
        assertThat(office.send("POST", path, draft, hoa).statusCode()).isEqualTo(403);
        assertThat(office.send("POST", path, draft, lan).statusCode()).isEqualTo(200);
        assertThat(office.get(path, lan).body()).contains("Nháp", "\"superseded\":false");
        assertThat(office.get(path, null).body()).isEqualTo("[]");
        assertThat(office.get(path, hoa).body()).isEqualTo("[]");
        assertThat(office.post("documents/" + plan2024 + "/deletion?reason=x", minh).body())
                .contains("ARC-215");
        assertThat(office.send("DELETE", path + "?record=x/1", "", lan).body()).isEqualTo("[]");
    }

    @Test
    @Order(11)
    void two_people_delete_and_a_tombstone_stays() {
        var kept =
                office.submit(
                        "draft.txt", "Bản nháp bí mật".getBytes(StandardCharsets.UTF_8), "2", lan);
        String id = ArchiveOffice.json(kept).path("id").asText();
        office.read(id, lan);
        assertThat(office.describe(id, "{\"title\":\"Nháp\"}", lan).statusCode()).isEqualTo(200);
        assertThat(office.post("documents/" + id + "/publication", minh).statusCode())
                .isEqualTo(200);
        assertThat(
                        office.post("documents/" + id + "/deletion?reason=nh%E1%BA%A7m", minh)
                                .statusCode())
                .isEqualTo(200);
        assertThat(office.post("documents/" + id + "/deletion/agreement", minh).body())
                .contains("ARC-203");
        var nga = server.personOf(MINISTRY, "nga", "publisher");
        assertThat(office.post("documents/" + id + "/deletion/agreement", nga).statusCode())
                .isEqualTo(200);
        assertThat(office.get("contents/" + id + "/1", null).statusCode()).isEqualTo(404);
        assertThat(office.get("documents/" + id, null).body()).contains("\"deleted\"");
        assertThat(server.get("/documents/" + id, "text/html").body())
                .contains("quyết định của hai người");
        Eventually.within(SOON)
                .isTrue(() -> !office.found("nháp bí mật", lan).contains(id), () -> "still found");
    }

    @Test
    @Order(12)
    void an_administrator_sees_how_much_there_is_and_makes_the_index_anew() {
        var administrator = server.administrator();
        assertThat(administrator.run("cchc:archive-stats"))
                .containsPattern("public +2 +2 +0")
                .contains("in the store folder", "0 changes behind");
        assertThat(administrator.run("cchc:doctor"))
                .containsPattern("Recognition +OK +Text on scans is recognised: tesseract with vie")
                .containsPattern("Virus scanner +OK +None is set");
        assertThat(administrator.run("cchc:archive-index")).contains("Indexed: 2 documents");
        assertThat(administrator.run("cchc:archive-find 'do luong su hai long'"))
                .contains(plan2024, plan2026, "2 found");
    }

    /** Documents that are nothing but pictures, as a scanner and a phone make them. */
    @Test
    @Order(13)
    void what_stands_on_pictures_is_recognised_and_says_so() {
        for (var file : onPaper().entrySet()) {
            var kept = office.submit(file.getKey(), file.getValue(), file.getKey(), lan);
            String id = idOf(kept);
            JsonNode version = office.read(id, lan).path("versions").path(0);
            assertThat(version.path("condition").asText()).as(file.getKey()).isEqualTo("read");
            assertThat(version.path("textSource").asText())
                    .as(file.getKey())
                    .isEqualTo("recognition");
            assertThat(version.path("textComplete").asBoolean()).isTrue();
            assertThat(office.get("contents/" + id + "/1/text", lan).body())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "đo lường sự hài lòng");
            scans.put(file.getKey(), id);
        }
        assertThat(office.read(scans.get("quet.pdf"), lan).path("description").toString())
                .contains("174/QĐ-BNV", "\"issued\":\"2026-04-14\"", "Bộ Nội vụ");
    }

    private static Map<String, byte[]> onPaper() {
        return Map.of(
                "quet.pdf", PlanOnPaper.of2026().pdf(),
                "IMG_2024.jpg", PlanOnPaper.of2024().onItsSide().jpeg(),
                "fax.tif", ScannedPage.tiff(List.of(PlanOnPaper.of2026(), PlanOnPaper.of2024())));
    }

    @Test
    @Order(14)
    void pictures_are_found_on_top_by_what_stands_on_them() {
        String other =
                "Báo cáo sự cố: lòng đường lún, đo đạc hài hòa với lưu lượng, lường trước rủi ro";
        var all = new ArrayList<>(scans.values());
        all.add(0, idOf(office.submit("k.txt", other.getBytes(StandardCharsets.UTF_8), "k", lan)));
        for (String id : all) {
            String says = "{\"title\":\"Văn bản " + id + "\"}";
            assertThat(office.describe(id, says, lan).statusCode()).isEqualTo(200);
            assertThat(office.post("documents/" + id + "/publication", minh).statusCode())
                    .isEqualTo(200);
        }
        var plans = new ArrayList<>(scans.values());
        plans.addAll(List.of(plan2024, plan2026));
        for (String words :
                List.of("đo lường sự hài lòng", "do luong su hai long", "đo lường hài lòng")) {
            Eventually.within(SOON)
                    .isTrue(
                            () -> office.found(words, null).containsAll(all),
                            () -> words + ": " + office.found(words, null));
            assertThat(office.found(words, null).subList(0, plans.size()))
                    .as(words)
                    .containsExactlyInAnyOrderElementsOf(plans);
        }
        assertThat(server.get("/documents/" + scans.get("IMG_2024.jpg"), "text/html").body())
                .contains("Chữ được máy nhận dạng từ bản quét nên có thể sai");
    }

    private static String idOf(HttpResponse<String> kept) {
        return ArchiveOffice.json(kept).path("id").asText();
    }

    @Test
    @Order(15)
    void the_trail_has_every_act_and_the_log_is_clean() {
        assertThat(server.administrator().run("cchc:audit --count 100 --json"))
                .contains(
                        "document.submitted",
                        "document.described",
                        "document.published",
                        "document.deletion-asked",
                        "document.deleted");
        assertThat(server.logComplaints()).isEmpty();
    }
}
