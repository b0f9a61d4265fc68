package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** The services of the archive as the framework puts them together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveServicesIT {
    private static final String AGENCY = "ministry/2026/BNV";
    private static final Pattern ID = Pattern.compile("[<:\"]id[\":>]+\"?([a-z0-9]{10})[\"<]");

    private ServerProcess server;
    private ServerShell lan;
    private ServerShell minh;

    @BeforeAll
    void a_server_with_two_people_of_a_ministry() {
        server = Distribution.startedBefore().start();
        lan = person("lan", "staff");
        minh = person("minh", "staff publisher");
    }

    private ServerShell person(String name, String roles) {
        String added = "cchc:user-add --agency " + AGENCY + " " + name + " " + roles;
        return server.shell(name, server.administrator().field(added, "Password"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, ServerShell who) {
        String both = who.name() + ":" + who.password();
        String basic = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return server.send(request.header("Authorization", "Basic " + basic));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.uri(path));
    }

    private static String id(String answer) {
        var id = ID.matcher(answer);
        assertThat(id.find()).as(answer).isTrue();
        return id.group(1);
    }

    private String submitted(String content) {
        String message =
                "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                        + "Content-ID: <m>\r\n\r\n"
                        + "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                        + "<Submit xmlns='https://cchc.vn/soap/archive/1'><agency>"
                        + AGENCY
                        + "</agency><fileName>kế hoạch.txt</fileName><content><x:Include"
                        + " xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:f'/></content>"
                        + "</Submit></s:Body></s:Envelope>\r\n--b\r\nContent-Type: text/plain\r\n"
                        + "Content-ID: <f>\r\n\r\n"
                        + content
                        + "\r\n--b--\r\n";
        var answer =
                send(
                        to("/soap/archive")
                                .header(
                                        "Content-Type",
                                        "multipart/related; type=\"application/xop+xml\";"
                                                + " boundary=b; start-info=\"text/xml\"")
                                .POST(BodyPublishers.ofString(message)),
                        lan);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return id(answer.body());
    }

    @Test
    void what_is_handed_in_by_soap_and_published_is_harvested() {
        String id = submitted("nội dung");
        String says = "{\"title\":\"Kế hoạch <2026>\",\"fields\":[\"procedures\"]}";
        var described =
                send(
                        to("/api/archive/documents/" + id + "/description")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(says)),
                        lan);
        assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
        var published =
                send(
                        to("/api/archive/documents/" + id + "/publication")
                                .POST(BodyPublishers.noBody()),
                        minh);
        assertThat(published.statusCode()).as(published.body()).isLessThan(300);

        String records =
                server.get("/oai?verb=ListRecords&metadataPrefix=oai_dc", "text/xml").body();
        assertThat(records).contains("archive/" + id, "Kế hoạch &lt;2026&gt;", "Bộ Nội vụ");
        assertThat(server.get("/soap/archive?wsdl", "text/xml").body()).contains("GetContent");
        assertThat(server.get("/oai/cchc-document.xsd", "text/xml").body()).contains("sha256");
    }

    private String soap(ServerShell who, String operation, String content) {
        String message =
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                        + "<%s xmlns='https://cchc.vn/soap/archive/1'>%s</%s></s:Body></s:Envelope>";
        return send(
                        to("/soap/archive")
                                .header("Content-Type", "text/xml;charset=UTF-8")
                                .POST(
                                        BodyPublishers.ofString(
                                                message.formatted(operation, content, operation))),
                        who)
                .body();
    }

    private static String described(String id, String title) {
        return "<id>%s</id><description><title>%s</title></description>".formatted(id, title);
    }

    @Test
    void a_new_description_waits_by_soap_and_is_shown_or_refused_by_a_second_person() {
        String id = submitted("hai người");
        String thisOne = "<id>" + id + "</id>";
        soap(lan, "Describe", described(id, "Tên thứ nhất"));
        assertThat(soap(lan, "Publish", thisOne)).contains("Fault").doesNotContain("public<");
        assertThat(soap(minh, "Publish", thisOne)).contains("Tên thứ nhất", "public<");

        assertThat(soap(lan, "Describe", described(id, "Tên thứ hai")))
                .contains("Tên thứ nhất", "proposed>", "Tên thứ hai", ">lan<");
        assertThat(soap(minh, "RefuseDescription", thisOne)).contains("ARC-407");
        assertThat(soap(minh, "RefuseDescription", thisOne + "<reason>sai</reason>"))
                .contains("Tên thứ nhất")
                .doesNotContain("Tên thứ hai");
        assertThat(soap(minh, "RefuseDescription", thisOne + "<reason>sai</reason>"))
                .contains("ARC-218");

        soap(minh, "Describe", described(id, "Tên thứ ba"));
        assertThat(soap(minh, "Publish", thisOne)).contains("ARC-203");
        soap(lan, "Describe", described(id, "Tên thứ ba"));
        assertThat(soap(minh, "Publish", thisOne)).contains("Tên thứ ba");
        assertThat(server.get("/api/archive/documents/" + id, "application/json").body())
                .contains("Tên thứ ba");
    }

    @Test
    void a_list_is_examined_and_kept_by_command() throws IOException {
        Path exchange = server.home().resolve("data/exchange");
        Files.createDirectories(exchange.resolve("scans"));
        Files.writeString(exchange.resolve("scans/a.txt"), "A");
        Files.writeString(
                exchange.resolve("list.csv"), "file,agency,title\na.txt," + AGENCY + ",Một\n");
        Files.writeString(exchange.resolve("bad.csv"), "file,agency,title\nb.txt,x,\n");

        assertThat(lan.run("cchc:archive-import bad.csv scans"))
                .contains("ARC-716", "ARC-304", "ARC-401", "ARC-718");
        assertThat(lan.run("cchc:archive-import --check list.csv scans"))
                .contains("1 documents, nothing wrong");
        assertThat(lan.run("cchc:archive-import list.csv scans")).contains("1 of them new");
        assertThat(lan.run("cchc:archive-import list.csv scans")).contains("0 of them new");
        assertThat(server.administrator().run("cchc:archive-import list.csv scans"))
                .contains("ACC-107");
    }

    @Test
    void other_bodies_of_several_parts_stay_out() {
        var answer =
                send(
                        to("/soap/results")
                                .header(
                                        "Content-Type",
                                        "multipart/related; type=\"application/xop+xml\";"
                                                + " boundary=b")
                                .POST(BodyPublishers.ofString("--b--")),
                        lan);
        assertThat(answer.statusCode()).isEqualTo(415);
    }
}
