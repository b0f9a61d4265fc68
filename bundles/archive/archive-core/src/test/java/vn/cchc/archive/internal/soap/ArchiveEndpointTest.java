package vn.cchc.archive.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ServicesRoom.HOA;
import static vn.cchc.archive.internal.ServicesRoom.LAN;
import static vn.cchc.archive.internal.ServicesRoom.MINH;
import static vn.cchc.archive.internal.ServicesRoom.NGA;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import org.apache.cxf.BusFactory;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.access.Person;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.ServicesRoom;
import vn.cchc.model.Fingerprint;

/** The SOAP service, called by a library and by hand. */
class ArchiveEndpointTest {
    @TempDir static Path folder;
    private static ServicesRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = new ServicesRoom(folder);
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    private static HttpResponse<String> call(String body, Optional<Person> who) throws Exception {
        String message =
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
                        + " xmlns='https://cchc.vn/soap/archive/1'><s:Body>"
                        + body
                        + "</s:Body></s:Envelope>";
        var request = who.map(p -> room.to("/soap/archive", p));
        return room.send(
                request.orElseGet(() -> room.to("/soap/archive"))
                        .header("Content-Type", "text/xml;charset=UTF-8")
                        .POST(BodyPublishers.ofString(message)));
    }

    private static String submit(String agency, String file, String key, String content) {
        return "<Submit><agency>"
                + agency
                + "</agency><fileName>"
                + file
                + "</fileName><key>"
                + key
                + "</key><content>"
                + Base64.getEncoder().encodeToString(content.getBytes())
                + "</content></Submit>";
    }

    private static String element(String name, String xml) {
        var found = Pattern.compile("<(?:\\w+:)?" + name + ">([^<]*)<").matcher(xml);
        assertThat(found.find()).as(name + " in " + xml).isTrue();
        return found.group(1);
    }

    @Test
    void the_contract_is_served_as_it_is_written() throws Exception {
        var wsdl = room.send(room.to("/soap/archive?wsdl"));

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body())
                .contains("location=\"" + room.at("/soap/archive") + "\"")
                .contains("operation name=\"Submit\"", "operation name=\"ListChanges\"")
                .contains("operation name=\"Publish\"", "operation name=\"RefuseDescription\"")
                .contains("expectedContentTypes=\"application/octet-stream\"")
                .doesNotContain("wsdl:import", "xs:import", "xs:include", "schemaLocation");
    }

    @Test
    void documents_are_looked_up_by_their_number_however_it_is_written() throws Exception {
        var ids = new ArrayList<String>();
        for (String key : List.of("n1", "n2")) {
            var made = call(submit("province/2026/01", key + ".txt", key, key), of(LAN));
            ids.add(element("id", made.body()));
            call(
                    "<Describe><id>"
                            + ids.get(ids.size() - 1)
                            + "</id><description><title>Kế hoạch</title>"
                            + "<number>12/KH-UBND</number></description></Describe>",
                    of(LAN));
        }
        for (String written : List.of("12/KH-UBND", "12/kh-ubnd", " 12 / KH-UBND")) {
            var found = find(written, of(LAN));
            assertThat(ids).as(written).allMatch(id -> found.contains(">" + id + "<"));
        }
        assertThat(find("12/KH-UBND", Optional.empty())).doesNotContain(ids);
        assertThat(find("13/KH-UBND", of(LAN))).doesNotContain(ids);
        assertThat(find(" ", of(LAN))).contains("ARC-105");
    }

    private static String find(String number, Optional<Person> who) throws Exception {
        return call("<FindDocuments><number>" + number + "</number></FindDocuments>", who).body();
    }

    @Test
    void a_small_file_is_handed_in_described_and_read() throws Exception {
        var made = call(submit("province/2026/01", "kế hoạch.txt", "k1", "nội dung"), of(LAN));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String id = element("id", made.body());
        assertThat(element("state", made.body())).isEqualTo("draft");

        var again = call(submit("province/2026/01", "kế hoạch.txt", "k1", "nội dung"), of(LAN));
        assertThat(element("id", again.body())).isEqualTo(id);
        assertThat(call(submit("province/2026/01", "k.txt", "k1", "khác"), of(LAN)).body())
                .contains("ARC-217");

        var said =
                call(
                        "<Describe><id>"
                                + id
                                + "</id><description><title>Kế hoạch &amp; báo cáo</title>"
                                + "<issued>2026-01-15</issued><field>procedures</field>"
                                + "<relation><kind>based-on</kind><number>76/NQ-CP</number>"
                                + "</relation></description></Describe>",
                        of(LAN));
        assertThat(said.body())
                .contains("Kế hoạch &amp; báo cáo", "2026-01-15", "76/NQ-CP")
                .contains(">true<");

        var content = call("<GetContent><id>" + id + "</id></GetContent>", of(LAN));
        assertThat(element("content", content.body()))
                .isEqualTo(Base64.getEncoder().encodeToString("nội dung".getBytes()));
    }

    private static Optional<Person> of(Person who) {
        return Optional.of(who);
    }

    @Test
    void rights_and_problems_are_those_of_the_archive() throws Exception {
        String mine = submit("province/2026/01", "a.txt", "k2", "a");
        assertThat(call(mine, Optional.empty()).statusCode()).isEqualTo(401);
        assertThat(call(mine, of(HOA)).body()).contains("ARC-201", "Bạn không được giao");
        assertThat(call(submit("nation", "a.txt", "k3", "a"), of(LAN)).body()).contains("ARC-304");
        assertThat(call(submit("province/2026/01", "a.txt", "k4", ""), of(LAN)).body())
                .contains("ARC-302");
        assertThat(call(submit("province/2026/01", " ", "k5", "a"), of(LAN)).body())
                .contains("ARC-305");
        assertThat(call("<Submit/>", of(LAN)).body()).contains("ARC-304");

        String id = element("id", call(mine, of(LAN)).body());
        String ask = "<GetDocument><id>" + id + "</id></GetDocument>";
        assertThat(call(ask, Optional.empty()).body()).contains("ARC-101");
        assertThat(call(ask, of(HOA)).body()).contains("ARC-101");
        assertThat(call("<GetContent><id>" + id + "</id></GetContent>", of(HOA)).body())
                .contains("ARC-101");
        assertThat(
                        call(
                                        "<Describe><id>"
                                                + id
                                                + "</id><description><title/><issued>heute</issued>"
                                                + "<field>x</field></description></Describe>",
                                        of(LAN))
                                .body())
                .contains("ARC-404", "ARC-406");
        for (String empty : new String[] {"GetDocument", "GetContent", "Describe"}) {
            assertThat(call("<" + empty + "/>", of(LAN)).body()).contains("ARC-101");
        }
        for (String empty : new String[] {"Publish", "RefuseDescription"}) {
            assertThat(call("<" + empty + "/>", of(MINH)).body()).contains("ARC-101");
        }
    }

    @Test
    void the_public_sees_what_was_published_and_its_changes_without_names() throws Exception {
        long before = room.archive().revision();
        String made = call(submit("province/2026/01", "b.txt", "k6", "công khai"), of(LAN)).body();
        String id = element("id", made);
        String ask = "<ListChanges><after>" + before + "</after></ListChanges>";
        assertThat(call(ask, Optional.empty()).body()).doesNotContain(id);
        assertThat(call(ask, of(LAN)).body()).contains(id);

        room.archive().describe(id, Description.titled("B"), LAN);
        room.archive().publish(id, MINH);

        var seen = call(ask, Optional.empty()).body();
        assertThat(seen).contains(id, "published", ">false<");
        assertThat(
                        call(
                                        "<ListChanges><after>"
                                                + before
                                                + "</after><most>1</most></ListChanges>",
                                        Optional.empty())
                                .body())
                .contains(">true<")
                .contains("next>" + (before + 1) + "<");
        assertThat(call("<GetDocument><id>" + id + "</id></GetDocument>", Optional.empty()).body())
                .contains(">public<")
                .doesNotContain("minh", ">lan<");
    }

    private static String described(String id, String title, Person who) throws Exception {
        return call(
                        "<Describe><id>%s</id><description><title>%s</title></description></Describe>"
                                .formatted(id, title),
                        of(who))
                .body();
    }

    @Test
    void a_new_description_of_a_public_document_waits_for_a_second_person() throws Exception {
        String id = room.published("hai người", Description.titled("Tên cũ"));
        String ask = "<GetDocument><id>" + id + "</id></GetDocument>";
        String publish = "<Publish><id>" + id + "</id></Publish>";
        assertThat(described(id, "Tên mới", MINH)).contains("proposed>", "Tên mới", ">minh<");

        assertThat(call(ask, Optional.empty()).body())
                .contains("Tên cũ")
                .doesNotContain("Tên mới", "proposed");
        assertThat(call(publish, of(MINH)).body()).contains("ARC-203");
        assertThat(call(publish, of(NGA)).body())
                .contains("Tên mới")
                .doesNotContain("Tên cũ", "proposed");
        assertThat(call(ask, Optional.empty()).body()).contains("Tên mới");
    }

    @Test
    void a_description_that_waits_is_refused_with_a_reason() throws Exception {
        String id = room.published("từ chối", Description.titled("Tên đúng"));
        String refuse = "<RefuseDescription><id>" + id + "</id>%s</RefuseDescription>";
        assertThat(call(refuse.formatted("<reason>sai</reason>"), of(MINH)).body())
                .contains("ARC-218");
        described(id, "Tên sai", LAN);
        assertThat(call(refuse.formatted(""), of(MINH)).body()).contains("ARC-407");

        assertThat(call(refuse.formatted("<reason>sai</reason>"), of(MINH)).body())
                .contains("Tên đúng")
                .doesNotContain("Tên sai", "proposed");
        assertThat(call("<GetDocument><id>" + id + "</id></GetDocument>", of(LAN)).body())
                .contains("Tên đúng")
                .doesNotContain("Tên sai");
    }

    @Test
    void the_content_of_what_was_withdrawn_is_for_the_agency_alone() throws Exception {
        String id = room.published("rút lại", Description.titled("Rút lại"));
        String ask = "<GetContent><id>" + id + "</id></GetContent>";
        assertThat(call(ask, Optional.empty()).body()).contains("content>");
        room.archive().withdraw(id, "nhầm", MINH);

        assertThat(call(ask, Optional.empty()).body()).contains("ARC-101");
        assertThat(call(ask, of(LAN)).body()).contains("content>");
        assertThat(call("<GetDocument><id>" + id + "</id></GetDocument>", of(HOA)).body())
                .contains(">withdrawn<");
    }

    /** As a client's developer would write it, with the library of the Java platform's standard. */
    private static ArchiveService library(Person who) {
        var factory = new JaxWsProxyFactoryBean();
        // Not one of the server's, which the thread may remember.
        factory.setBus(BusFactory.newInstance().createBus());
        factory.setServiceClass(ArchiveService.class);
        factory.setAddress(room.at("/soap/archive").toString());
        factory.setUsername(who.name());
        factory.setPassword("mật khẩu dài");
        factory.setProperties(new HashMap<>(Map.of("mtom-enabled", true)));
        return (ArchiveService) factory.create();
    }

    @Test
    void a_library_sends_and_gets_a_large_file_beside_the_message() throws Exception {
        byte[] large = new byte[8 << 20];
        new java.util.Random(20261126).nextBytes(large);
        var request = new Messages.Submit();
        request.agency = "province/2026/01";
        request.fileName = "bản quét.pdf";
        request.content = new DataHandler(new Bytes(large));

        ArchiveService library = library(LAN);

        var made = library.submit(request);

        var document = room.archive().find(id(made), of(LAN)).orElseThrow();
        assertThat(document.newest().content()).isEqualTo(Fingerprint.of(large));
        var ask = new Messages.GetContent();
        ask.id = document.id();
        var got = library.getContent(ask);
        assertThat(got.content.getInputStream().readAllBytes()).isEqualTo(large);
        // Only now: what is read comes over a connection that ends when nobody holds the client.
        ((Closeable) library).close();
        assertThat(call("<GetContent><id>" + ask.id + "</id></GetContent>", of(LAN)).body())
                .contains("ARC-701");
    }

    private static String id(Messages.DocumentAnswer answer) throws Exception {
        var field = DocumentBean.class.getDeclaredField("id");
        field.setAccessible(true);
        return (String) field.get(answer.document);
    }

    private record Bytes(byte[] bytes) implements DataSource {
        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public java.io.OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "application/pdf";
        }

        @Override
        public String getName() {
            return "bytes";
        }
    }
}
