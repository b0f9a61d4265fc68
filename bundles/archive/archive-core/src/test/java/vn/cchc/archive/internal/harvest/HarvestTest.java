package vn.cchc.archive.internal.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ServicesRoom.LAN;
import static vn.cchc.archive.internal.ServicesRoom.MINH;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.archive.Description;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.ServicesRoom;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.model.Period;
import vn.cchc.model.ReformField;
import vn.cchc.model.UnitRef;

/** OAI-PMH as a harvester meets it. */
class HarvestTest {
    private static final int PAGE = 3;
    private static final Pattern TOKEN =
            Pattern.compile("<resumptionToken[^>]*>([^<]*)</resumptionToken>");
    private static final Pattern IDENTIFIER = Pattern.compile("<identifier>([^<]+)</identifier>");

    @TempDir static Path folder;
    private static ServicesRoom room;
    private static Schema rules;

    @BeforeAll
    static void open() throws Exception {
        room = new ServicesRoom(folder);
        var harvest =
                new Harvest(
                        HarvestStore.of(room.database().jpa()),
                        room.documents(),
                        WholeArchive.REGISTRY,
                        "archive@cchc.vn",
                        PAGE,
                        InstantSource.system());
        room.web().rest("/oai", HarvestResource.of(harvest));
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        rules =
                schemas.newSchema(
                        new Source[] {
                            source("/harvest/oai-rules.xsd"), source("/harvest/cchc-document.xsd")
                        });
    }

    private static Source source(String name) {
        return new StreamSource(HarvestTest.class.getResourceAsStream(name));
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    /** The answer, valid by the rules of the protocol. */
    private static String ask(String query) throws Exception {
        var answer = room.send(room.to("/oai?" + query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/xml");
        rules.newValidator().validate(new StreamSource(new StringReader(answer.body())));
        return answer.body();
    }

    private static List<String> identifiers(String answer) {
        return IDENTIFIER.matcher(answer).results().map(found -> found.group(1)).toList();
    }

    private static String id(String document) {
        return "oai:cchc.vn:archive/" + document;
    }

    private static Description says(String title, ReformField... fields) {
        return new Description(
                title,
                "979/QĐ-BNV",
                "decision",
                "Bộ Nội vụ",
                "Người Ký",
                Optional.of(LocalDate.of(2026, 1, 15)),
                Optional.empty(),
                Optional.empty(),
                Set.of(fields),
                Set.of(UnitRef.province(new Period("2026"), "46")),
                List.of(new Relation(Relation.Kind.BASED_ON, "76/NQ-CP")));
    }

    private static String published(String title, ReformField... fields) throws Exception {
        return room.published("nội dung " + title, says(title, fields));
    }

    @Test
    void it_says_what_it_is() throws Exception {
        published("Giới thiệu");
        assertThat(ask("verb=Identify"))
                .contains("<baseURL>" + room.at("/oai") + "</baseURL>")
                .contains("<deletedRecord>persistent</deletedRecord>");
        assertThat(ask("verb=ListMetadataFormats"))
                .contains(">oai_dc<", ">cchc<", room.at("/oai/cchc-document.xsd").toString());
        assertThat(ask("verb=ListSets"))
                .contains("<setSpec>field-civil-service</setSpec>")
                .contains("<setSpec>province-2026-01</setSpec>", "Hà Nội");
        var schema = room.send(room.to("/oai/cchc-document.xsd"));
        assertThat(schema.body()).contains("targetNamespace=\"" + FullDescription.NAMESPACE);
    }

    @Test
    void a_record_tells_what_is_public_and_nothing_can_break_out_of_it() throws Exception {
        String title = "Kế hoạch <b> & \"cải cách\" ]]> \u0001 𝒳";
        String document = published(title, ReformField.PROCEDURES);

        String core = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id(document));
        assertThat(core)
                .contains("Kế hoạch &lt;b&gt; &amp; &quot;cải cách&quot; ]]&gt;")
                .contains("𝒳", "<dc:creator>Bộ Nội vụ</dc:creator>", ">2026-01-15<")
                .contains("<dc:relation>76/NQ-CP</dc:relation>", ">979/QĐ-BNV<")
                .doesNotContain(">lan<", "minh");
        String full = ask("verb=GetRecord&metadataPrefix=cchc&identifier=" + id(document));
        assertThat(full)
                .contains("<field>procedures</field>", "<concerned>province/2026/46</concerned>")
                .contains("<relation kind=\"based-on\">76/NQ-CP</relation>", "sha256=\"")
                .contains("/api/archive/contents/" + document + "/1")
                .doesNotContain(">lan<", "minh");
    }

    @Test
    void a_list_is_given_out_in_pages_and_misses_nothing_that_changes_meanwhile() throws Exception {
        var all = new ArrayList<String>();
        for (int i = 0; i < 2 * PAGE + 1; i++) {
            all.add(id(published("Trang " + i, ReformField.DIGITAL_GOVERNMENT)));
        }
        String set = "&set=field-digital-government";
        var seen = new HashSet<String>();
        String answer = ask("verb=ListIdentifiers&metadataPrefix=oai_dc" + set);
        int pages = 1;
        for (String token = token(answer); !token.isEmpty(); token = token(answer)) {
            seen.addAll(identifiers(answer));
            if (pages == 1) {
                // What was given out already changes, and somebody else comes.
                room.archive().withdraw(local(all.get(0)), "nhầm", MINH);
                all.add(id(published("Muộn", ReformField.DIGITAL_GOVERNMENT)));
            }
            answer = ask("verb=ListIdentifiers&resumptionToken=" + token);
            pages++;
        }
        assertThat(answer).contains("<resumptionToken cursor=\"");
        assertThat(identifiers(answer)).contains(all.get(all.size() - 1));
        assertThat(answer).contains("status=\"deleted\"");
        seen.addAll(identifiers(answer));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        assertThat(pages).isGreaterThan(2);
    }

    private static String token(String answer) {
        return TOKEN.matcher(answer).results().map(found -> found.group(1)).findFirst().orElse("");
    }

    private static String local(String identifier) {
        return identifier.substring(identifier.indexOf('/') + 1);
    }

    @Test
    void drafts_are_not_there_and_what_was_public_says_for_good_that_it_is_gone() throws Exception {
        String draft = room.published("nháp", says("Nháp", ReformField.CIVIL_SERVICE));
        room.archive().withdraw(draft, "sai", MINH);
        String deleted = published("Xóa", ReformField.CIVIL_SERVICE);
        room.archive().askDeletion(deleted, "mật", LAN);
        room.archive().agreeDeletion(deleted, MINH);
        var hidden =
                room.archive()
                        .submit(
                                new vn.cchc.archive.Submission(
                                        UnitRef.province(new Period("2026"), "01"),
                                        Optional.empty(),
                                        "a.txt",
                                        "",
                                        Optional.empty()),
                                new java.io.ByteArrayInputStream(new byte[] {1}),
                                LAN);

        for (String gone : List.of(draft, deleted)) {
            assertThat(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id(gone)))
                    .contains("status=\"deleted\"")
                    .doesNotContain("<metadata>");
        }
        assertThat(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id(hidden.id())))
                .contains("idDoesNotExist");
        var listed = new HashSet<String>();
        String answer = ask("verb=ListRecords&metadataPrefix=cchc");
        for (String token = token(answer); !token.isEmpty(); token = token(answer)) {
            listed.addAll(identifiers(answer));
            answer = ask("verb=ListRecords&resumptionToken=" + token);
        }
        listed.addAll(identifiers(answer));
        assertThat(listed).contains(id(draft), id(deleted)).doesNotContain(id(hidden.id()));
    }

    @Test
    void from_and_until_are_inclusive_to_the_second() throws Exception {
        String document = published("Thời gian", ReformField.ORGANISATION);
        String record = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id(document));
        String stamp = record.replaceAll("(?s).*<datestamp>([^<]+)</datestamp>.*", "$1");
        var at = Instant.parse(stamp);
        String list = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=field-organisation";

        assertThat(ask(list + "&from=" + stamp + "&until=" + stamp)).contains(id(document));
        assertThat(ask(list + "&from=" + stamp.substring(0, 10))).contains(id(document));
        assertThat(ask(list + "&until=" + stamp.substring(0, 10))).contains(id(document));
        assertThat(ask(list + "&until=" + at.minus(1, ChronoUnit.SECONDS)))
                .contains("noRecordsMatch");
        assertThat(ask(list + "&from=" + at.plus(1, ChronoUnit.SECONDS)))
                .contains("noRecordsMatch");
        assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=province-2026-46"))
                .contains("noRecordsMatch");
    }

    @ParameterizedTest
    @CsvSource({
        "x=y,badVerb",
        "verb=Steal,badVerb",
        "verb=Identify&verb=Identify,badVerb",
        "verb=Identify&more=1,badArgument",
        "verb=ListRecords,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T25:00:00Z,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.5Z,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01,badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-03T00:00:00Z,badArgument",
        "verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc,badArgument",
        "verb=ListRecords&resumptionToken=x,badResumptionToken",
        "verb=ListRecords&resumptionToken=,badResumptionToken",
        "verb=ListRecords&resumptionToken=MQpvYWlfZGMK,badResumptionToken",
        "verb=ListSets&resumptionToken=x,badResumptionToken",
        "verb=ListRecords&metadataPrefix=marc,cannotDisseminateFormat",
        "verb=GetRecord&metadataPrefix=oai_dc,badArgument",
        "verb=GetRecord&identifier=oai:cchc.vn:archive/x,badArgument",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:cchc.vn:archive/x,idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=x,idDoesNotExist",
        "verb=ListMetadataFormats&identifier=x,idDoesNotExist",
        "verb=ListRecords&metadataPrefix=oai_dc&set=nothing,noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&until=1900-01-01,noRecordsMatch",
    })
    void what_cannot_be_answered_has_its_code(String query, String code) throws Exception {
        assertThat(ask(query)).contains("code=\"" + code + "\"");
    }

    @Test
    void what_is_asked_cannot_break_out_of_the_answer() throws Exception {
        for (String evil : List.of("\"><x/>", "]]><!--", "\u0000", "'onload='", "<!DOCTYPE a>")) {
            String query = URLEncoder.encode(evil, StandardCharsets.UTF_8);
            var answers =
                    Stream.of(
                            "verb=" + query,
                            query + "=x",
                            "verb=GetRecord&metadataPrefix=" + query + "&identifier=x",
                            "verb=ListRecords&resumptionToken=" + query);
            for (String one : answers.toList()) {
                var answer = room.send(room.to("/oai?" + one));
                assertThat(answer.body()).contains("<error code=").doesNotContain("<x/>", "<!");
            }
        }
    }

    @Test
    void a_form_asks_the_same() throws Exception {
        String document = published("Biểu mẫu");
        var answer =
                room.send(
                        room.to("/oai")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "verb=GetRecord&metadataPrefix=oai_dc&identifier="
                                                        + URLEncoder.encode(
                                                                id(document),
                                                                StandardCharsets.UTF_8))));
        assertThat(answer.body()).contains("Biểu mẫu").contains("<GetRecord>");
    }
}
