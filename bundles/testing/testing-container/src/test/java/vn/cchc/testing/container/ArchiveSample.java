package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** Documents in every state and of several kinds, as the people of a province hand them in. */
final class ArchiveSample {
    private static final String PROVINCE = "province/2026/01";
    private static final String FIGURES = "/api/figures/observations";

    private final ServerProcess server;
    private final ArchiveOffice office;
    private final ServerShell lan;
    private final ServerShell minh;
    private final ServerShell nga;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private ArchiveSample(ServerProcess server) {
        this.server = server;
        office = new ArchiveOffice(server);
        lan = server.personOf(PROVINCE, "lan", "staff");
        minh = server.personOf(PROVINCE, "minh", "staff publisher");
        nga = server.personOf(PROVINCE, "nga", "publisher");
    }

    /** What they are called here, and their ids. */
    static Map<String, String> in(ServerProcess server) throws IOException {
        var sample = new ArchiveSample(server);
        sample.handIn();
        sample.ids.values().forEach(id -> sample.office.read(id, sample.lan));
        sample.decide();
        return sample.ids;
    }

    private void handIn() throws IOException {
        var examples = server.home().resolve("examples/documents");
        submit("draft", "nháp.txt", "Bản nháp chưa ai mô tả");
        submit("public", "kế hoạch.txt", Files.readString(examples.resolve("plan-2024.txt")));
        submit("withdrawn", "rút.html", "<html><title>Rút</title><p>Công khai nhầm</p></html>");
        submit("held", "khiếu nại.csv", "stt,nội dung\n1,đang giải quyết\n");
        submit("deleted", "xóa.txt", "Văn bản sẽ bị xóa");
        submit("evidence", "báo cáo.txt", "Báo cáo về giải quyết hồ sơ");
        submit("unreadable", "hỏng.pdf", "%PDF-1.7 và không còn gì nữa");
    }

    private void submit(String name, String file, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        var kept = office.submit(file, bytes, UUID.randomUUID().toString(), lan);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        ids.put(name, ArchiveOffice.json(kept).path("id").asText());
    }

    private void decide() {
        publish("public");
        byte[] newer = "Kế hoạch, bản sửa đổi".getBytes(StandardCharsets.UTF_8);
        var second = office.submitTo(ids.get("public"), "kế hoạch 2.txt", newer, lan);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        office.read(ids.get("public"), lan);
        did(office.post(act("public", "publication"), minh));
        did(office.send("POST", "citations/" + ids.get("public"), citing(), lan));
        publish("withdrawn");
        did(office.post(act("withdrawn", "withdrawal?reason=nham"), minh));
        publish("held");
        did(office.send("PUT", act("held", "hold?reason=khieu-nai"), "", minh));
        publish("deleted");
        did(office.post(act("deleted", "deletion?reason=het-han"), minh));
        did(office.post(act("deleted", "deletion/agreement"), nga));
        publish("evidence");
        figureRestsOn(ids.get("evidence"));
    }

    private String act(String name, String act) {
        return "documents/" + ids.get(name) + "/" + act;
    }

    private static String citing() {
        return "{\"record\":\"appraisal/1\",\"labelVi\":\"Điểm\",\"labelEn\":\"Score\","
                + "\"version\":1,\"page\":1}";
    }

    private void publish(String name) {
        did(office.describe(ids.get(name), "{\"title\":\"Văn bản " + name + "\"}", lan));
        did(office.post(act(name, "publication"), minh));
    }

    private void figureRestsOn(String document) {
        String value =
                "{\"indicator\":\"ON_TIME_SHARE\",\"agency\":\"%s\",\"time\":\"2025-Q3\","
                        + "\"value\":\"91.5\",\"evidence\":\"%s/1/1\"}";
        did(
                server.send(
                        office.request(FIGURES, lan)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                value.formatted(PROVINCE, document)))));
    }

    private static void did(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
