package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.FieldApp;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** Interviewers with ODK Collect: from the address they type to the responses that count. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenRosaIT {
    private static final String CAMPAIGN = "/api/campaigns/phong-van";
    private static final String ADDRESS = "/openrosa/phong-van";
    private static final String PLAN =
            """
            {"edition": "sample/2000", "instrument": "form", "admission": "interviewed",
             "title": {"vi": "Phỏng vấn", "en": "Interviews"},
             "introduction": {"vi": "Bộ Nội vụ hỏi ý kiến.", "en": "The ministry asks."},
             "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
            """;
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "identification/form_number", "PH-0001",
                    "identification/province_code", "01",
                    "identification/district_code", "001",
                    "identification/commune_code", "00001",
                    "identification/village", "Thôn Đông",
                    "demographics/sex", "1",
                    "group_satisfaction/q1", "5",
                    "group_satisfaction/q2", "4",
                    "group_satisfaction/q3", "4",
                    "group_satisfaction/q4", "3");
    private static final Pattern RECEIPT = Pattern.compile("Mã biên nhận: ([^.]+)\\.");

    private ServerProcess server;
    private ServerShell staff;
    private ServerShell interviewer;
    private Collect collect;
    private String xform;
    private String first;

    @BeforeAll
    void staff_send_interviewers_out() throws IOException {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "year-template");
        staff = server.person("an", "staff");
        interviewer = server.person("lan", "interviewer");
        collect = new Collect(server, ADDRESS, interviewer);
        ask("PUT", CAMPAIGN, "application/json", PLAN);
        ask("POST", CAMPAIGN + "/checking", "text/plain", "");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String ask(String method, String path, String type, String body) {
        var answer = send(staff, method, path, type, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(
            ServerShell person, String method, String path, String type, String body) {
        return server.send(
                HttpRequest.newBuilder(server.uri(path))
                        .header("Accept", "application/json, */*;q=0.5")
                        .header("Content-Type", type)
                        .header("Authorization", person.authorization())
                        .method(method, BodyPublishers.ofString(body)));
    }

    private int responses() {
        try {
            return new ObjectMapper()
                    .readTree(server.get(CAMPAIGN, "application/json").body())
                    .get("responses")
                    .asInt();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String element(String name, String xml) {
        var found = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(xml);
        assertThat(found.find()).as(name + " in " + xml).isTrue();
        return found.group(1);
    }

    private static String receipt(Collect.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body())
                .contains("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"")
                .contains("Received. Receipt: ");
        var found = RECEIPT.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private String filled() {
        return FieldApp.load(xform).fill(ANSWERS).submission();
    }

    @Test
    @Order(1)
    void before_it_opens_staff_may_try_and_interviewers_are_told_there_is_nothing() {
        var tried = new Collect(server, ADDRESS, staff);

        assertThat(collect.formList().status()).isEqualTo(404);
        assertThat(collect.formList().body()).contains("<OpenRosaResponse", "CAM-416");
        assertThat(element("formID", tried.formList().body())).isEqualTo("phong-van");
        ask("POST", CAMPAIGN + "/opening", "text/plain", "");
    }

    @Test
    @Order(2)
    void collect_finds_and_loads_the_questionnaire() throws Exception {
        var list = collect.formList();

        assertThat(list.status()).as(list.body()).isEqualTo(200);
        assertThat(list.header("Content-Type")).contains("text/xml");
        assertThat(list.header("X-OpenRosa-Version")).isEqualTo("1.0");
        assertThat(list.header("Date")).isNotEmpty();
        assertThat(list.body()).contains("<xforms xmlns=\"http://openrosa.org/xforms/xformsList\"");
        assertThat(element("name", list.body())).isEqualTo("Phỏng vấn / Interviews");
        String address = element("downloadUrl", list.body());
        assertThat(address).startsWith(server.uri(ADDRESS).toString());
        var form = collect.get(address);
        xform = form.body();
        assertThat(form.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(element("hash", list.body())).isEqualTo("md5:" + md5(xform));
        assertThat(xform).contains("version=\"" + element("version", list.body()) + "\"");
        var manifest = collect.get(element("manifestUrl", list.body()));
        assertThat(manifest.body()).contains("http://openrosa.org/xforms/xformsManifest");
        assertThat(manifest.body()).doesNotContain("mediaFile");
        assertThat(new Collect(server, "/openrosa", interviewer).formList().body())
                .isEqualTo(list.body());
    }

    private static String md5(String text) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("MD5")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Order(3)
    void collect_asks_where_to_send_and_is_asked_who_it_is() {
        var nobody = collect.withoutPassword("HEAD", "/submission");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(nobody.header("X-OpenRosa-Version")).isEqualTo("1.0");
        var here = new Collect(server, ADDRESS, interviewer).head();
        assertThat(here.status()).isEqualTo(204);
        assertThat(here.header("Location"))
                .isEqualTo(server.uri(ADDRESS + "/submission").toString());
        assertThat(here.header("X-OpenRosa-Version")).isEqualTo("1.0");
        assertThat(here.header("X-OpenRosa-Accept-Content-Length")).isEqualTo("10000000");
    }

    @Test
    @Order(3)
    void the_api_document_says_all_of_it() {
        var description = new ApiVisit(server, staff).description();

        assertThat(description.gaps()).isEmpty();
        assertThat(description.calls())
                .extracting(Object::toString)
                .contains(
                        "GET /openrosa/{campaign}/formList",
                        "HEAD /openrosa/{campaign}/submission",
                        "POST /openrosa/{campaign}/submission");
    }

    @Test
    @Order(4)
    void behind_a_proxy_that_takes_https_off_the_addresses_stay_https() {
        var answer =
                server.send(
                        HttpRequest.newBuilder(server.uri(ADDRESS + "/formList"))
                                .header("X-Forwarded-Proto", "https")
                                .header("Authorization", interviewer.authorization()));
        assertThat(element("downloadUrl", answer.body())).startsWith("https://");
    }

    @Test
    @Order(5)
    void an_interview_is_sent_and_sent_again_and_is_one() {
        first = filled();
        String receipt = receipt(collect.submit(first));

        assertThat(receipt(collect.submit(first))).isEqualTo(receipt);
        assertThat(receipt(collect.submitInPieces(first))).isEqualTo(receipt);
        assertThat(receipt(new Collect(server, "/openrosa", interviewer).submit(first)))
                .isEqualTo(receipt);
        assertThat(responses()).isEqualTo(1);
        var other = collect.submit(first.replace("Thôn Đông", "Thôn Đoài"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("CAM-403", "Phiếu này đã được gửi", "was sent before");
    }

    @Test
    @Order(6)
    void two_at_once_are_one_too() throws Exception {
        String xml = Collect.withNewId(first);
        var executor = Executors.newFixedThreadPool(2);
        Callable<String> sending =
                () -> receipt(new Collect(server, ADDRESS, interviewer).submit(xml));
        var one = executor.submit(sending);
        var two = executor.submit(sending);

        assertThat(one.get()).isEqualTo(two.get());
        executor.shutdown();
        assertThat(responses()).isEqualTo(2);
    }

    @Test
    @Order(7)
    void what_is_wrong_is_told_whole_and_nothing_is_kept() {
        String xml = Collect.withNewId(first);
        var wrong =
                collect.submit(
                        xml.replace("<form_number>PH-0001", "<form_number>?")
                                .replaceFirst("<sex>1", "<sex>9"));
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(400);
        assertThat(wrong.body()).contains("SUR-137", "SUR-132");
        var old = collect.submit(xml.replaceFirst("version=\"[^\"]*\"", "version=\"0\""));
        assertThat(old.status()).isEqualTo(400);
        assertThat(old.body()).contains("CAM-415");
        String picture = collect.part("name=\"a.jpg\"; filename=\"a.jpg\"", "picture");
        String more = collect.part("name=\"*isIncomplete*\"", "yes");
        var files = collect.submit(collect.body(xml, picture + more), boundary());
        assertThat(files.status()).isEqualTo(400);
        assertThat(files.body()).contains("CAM-412", "a.jpg", "*isIncomplete*");
        String doctype = "<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        var entity =
                collect.submit(xml.replace("<data", doctype + "<data").replace("Thôn Đông", "&x;"));
        assertThat(entity.status()).isEqualTo(400);
        assertThat(entity.body()).contains("SUR-172").doesNotContain("root:");
        assertThat(responses()).isEqualTo(2);
    }

    private static String boundary() {
        return "5f0c2b1e-2c5f-4a53-9a8c-1d6f0a7f4e11";
    }

    @Test
    @Order(8)
    void bodies_that_no_app_sends_are_refused_and_the_next_one_is_taken() {
        String xml = Collect.withNewId(first);
        String right = collect.body(xml, "");
        String part = collect.part("name=\"a\"", "1");
        Stream.of(
                        collect.submit("multipart/form-data", BodyPublishers.ofString(right)),
                        collect.submit("hello\r\n" + right, boundary()),
                        collect.submit(right + "more", boundary()),
                        collect.submit(collect.body(xml, part.repeat(100_000)), boundary()),
                        collect.submit(
                                collect.body(
                                        xml,
                                        part.replace(
                                                "\r\nContent-Length",
                                                "\r\nContent-Type: multipart/mixed; boundary=c\r\nContent-Length")),
                                boundary()),
                        collect.submit(
                                collect.body(
                                        xml,
                                        collect.part(
                                                "name=\"a\"; filename=\"../../etc/x.cfg\"", "1")),
                                boundary()),
                        collect.submit(collect.body("x".repeat(2 << 20), ""), boundary()))
                .forEach(
                        answer -> {
                            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
                            assertThat(answer.body()).contains("<OpenRosaResponse");
                        });
        assertThat(server.home().resolve("etc/x.cfg")).doesNotExist();
        assertThat(responses()).isEqualTo(2);
        receipt(collect.submit(xml));
        assertThat(responses()).isEqualTo(3);
    }

    @Test
    @Order(9)
    void nobody_else_sends_or_answers_on_the_pages() {
        var reader = server.person("doc", "reader");
        assertThat(new Collect(server, ADDRESS, reader).submit(first).status()).isEqualTo(403);
        assertThat(new Collect(server, ADDRESS, reader).formList().status()).isEqualTo(403);
        assertThat(collect.withoutPassword("POST", "/submission").status()).isEqualTo(401);
        var page =
                HttpRequest.newBuilder(server.uri("/surveys/phong-van/form"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString("go=begin"));
        assertThat(server.send(page).statusCode()).isEqualTo(401);
        page.setHeader("Authorization", reader.authorization());
        assertThat(server.send(page).body()).contains("CAM-411");
        page.setHeader("Authorization", interviewer.authorization());
        assertThat(server.send(page).body()).contains("name=\"at\"");
        assertThat(server.get("/surveys/phong-van?lang=vi", "text/html").body())
                .contains("Điều tra viên");
    }

    @Test
    @Order(10)
    void once_it_is_closed_nothing_new_is_taken_and_nobody_knows_who_sent_what() {
        ask("POST", CAMPAIGN + "/closing", "text/plain", "");
        assertThat(collect.formList().body()).doesNotContain("<xform>");
        assertThat(collect.submit(Collect.withNewId(first)).status()).isEqualTo(409);
        assertThat(collect.submit(first).status()).isEqualTo(201);
        var statistician = server.person("binh", "statistician");
        String rows =
                send(
                                statistician,
                                "GET",
                                "/api/survey-data/phong-van/responses.csv",
                                "text/plain",
                                "")
                        .body();
        assertThat(rows.split("\r\n")).hasSize(4);
        assertThat(rows).contains("Thôn Đông").doesNotContain("lan");
        assertThat(server.text("data/log/karaf.log"))
                .doesNotContain("Thôn Đông", "PH-0001", "7xUh5qQ1");
        assertThat(server.logComplaints()).isEmpty();
    }
}
