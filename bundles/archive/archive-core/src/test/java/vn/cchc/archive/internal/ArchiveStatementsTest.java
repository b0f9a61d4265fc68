package vn.cchc.archive.internal;

import static java.util.Optional.empty;
import static java.util.Optional.of;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ArchiveRoom.HOA;
import static vn.cchc.archive.internal.ArchiveRoom.HUE;
import static vn.cchc.archive.internal.ArchiveRoom.LAN;
import static vn.cchc.archive.internal.ArchiveRoom.MINH;
import static vn.cchc.archive.internal.GraphOfDocuments.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.State;
import vn.cchc.archive.Relation;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.model.Fingerprint;

/** What the graph hears of documents. */
class ArchiveStatementsTest {
    private static final String NAME = "Quyết định 72/QĐ-BNV: Về cải cách hành chính@vi";
    private static final String NAME_EN = "Decision 72/QĐ-BNV: Về cải cách hành chính@en";

    private static final Person HUY = new Person("huy", Set.of(Role.PUBLISHER), Agencies.of(HUE));

    @TempDir Path folder;
    private GraphOfDocuments graph;

    @BeforeEach
    void open() throws IOException {
        graph = new GraphOfDocuments(folder);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void a_public_document_says_what_it_is() throws IOException {
        String id = graph.published(decision("72/QĐ-BNV", "2026-01-21"));
        Document document = graph.room.archive.find(id, empty()).orElseThrow();

        assertThat(graph.of("document/" + id))
                .containsExactlyInAnyOrder(
                        "type /def/Document",
                        "type LegalResource",
                        "label " + NAME,
                        "label " + NAME_EN,
                        "seeAlso /documents/" + id,
                        "identifier " + id,
                        "title Về cải cách hành chính@vi",
                        "id_local 72/QĐ-BNV",
                        "type_document /def/act-type/decision",
                        "/def/issuer Bộ Nội vụ@vi",
                        "passed_by /id/ministry/2026/BNV",
                        "publisher /id/province/2026/01",
                        "issued 2026-01-21",
                        "date_document 2026-01-21",
                        "first_date_entry_in_force 2026-02-01",
                        "date_no_longer_in_force 2026-12-31",
                        "available " + document.published().orElseThrow().at(),
                        "is_about /def/reform-field/procedures",
                        "is_about /def/reform-field/civil-service",
                        "subject /id/province/2026/01",
                        "hasCurrentVersion /id/document/" + id + "/version/1");
    }

    @Test
    void a_version_has_its_size_its_sum_and_its_address() throws IOException {
        String id = graph.published(decision("72/QĐ-BNV", "2026-01-21"));
        Document document = graph.room.archive.find(id, empty()).orElseThrow();

        assertThat(graph.of("document/" + id + "/version/1"))
                .containsExactlyInAnyOrder(
                        "type /def/DocumentVersion",
                        "type Distribution",
                        "label Phiên bản 1: Quyết định 72/QĐ-BNV@vi",
                        "label Version 1: Decision 72/QĐ-BNV@en",
                        "isVersionOf /id/document/" + id,
                        "created " + document.newest().uploadedAt(),
                        "version 1",
                        "byteSize " + document.newest().size(),
                        "accessURL /documents/" + id,
                        "downloadURL /api/archive/contents/" + id + "/1",
                        "checksum …");
        var content = Fingerprint.of("nội dung 72/QĐ-BNV".getBytes(StandardCharsets.UTF_8));
        assertThat(graph.told().toString()).contains(content.sha256());
    }

    @Test
    void a_version_that_is_not_published_yet_is_not_told() throws IOException {
        String id = graph.published(decision("72/QĐ-BNV", "2026-01-21"));
        graph.room.submit("bản hai", LAN, of(id), empty());

        assertThat(graph.of("document/" + id + "/version/2")).isEmpty();
        assertThat(graph.of("document/" + id))
                .contains("hasCurrentVersion /id/document/" + id + "/version/1");
    }

    @Test
    void nothing_is_told_of_a_draft() throws IOException {
        graph.described(decision("72/QĐ-BNV", "2026-01-21"), LAN);

        assertThat(graph.told()).isEmpty();
    }

    @Test
    void of_a_withdrawn_document_its_name_state_and_dates_are_left() throws IOException {
        String id = graph.published(decision("72/QĐ-BNV", "2026-01-21"));
        Instant published = published(id);
        graph.room.archive.withdraw(id, "sai", MINH);

        assertThat(graph.of("document/" + id))
                .hasSize(7)
                .contains(
                        "type /def/FormerDocument",
                        "label " + NAME,
                        "label " + NAME_EN,
                        "/def/status /def/status/withdrawn",
                        "date_document 2026-01-21",
                        "available " + published)
                .anyMatch(line -> line.startsWith("invalidatedAtTime 2"));
        assertThat(graph.told()).hasSize(7);
    }

    @Test
    void of_a_deleted_document_the_same_is_left() throws IOException {
        String id = graph.published(decision("72/QĐ-BNV", "2026-01-21"));
        graph.room.archive.askDeletion(id, "sai", LAN);
        Document gone = graph.room.archive.agreeDeletion(id, MINH);

        assertThat(graph.of("document/" + id))
                .hasSize(7)
                .contains(
                        "/def/status /def/status/deleted",
                        "invalidatedAtTime "
                                + gone.deletion().orElseThrow().agreed().orElseThrow().at());
        assertThat(graph.told()).hasSize(7);
    }

    @Test
    void a_draft_that_was_deleted_was_never_there() throws IOException {
        String id = graph.described(decision("72/QĐ-BNV", "2026-01-21"), LAN);
        graph.room.archive.askDeletion(id, "sai", LAN);
        graph.room.archive.agreeDeletion(id, MINH);

        assertThat(graph.told()).isEmpty();
    }

    @Test
    void nobody_is_named() throws IOException {
        graph.published(decision("72/QĐ-BNV", "2026-01-21"));
        String id = graph.published(decision("73/QĐ-BNV", "2026-01-21"));
        graph.room.archive.withdraw(id, "vì minh bảo lan", MINH);

        assertThat(graph.told())
                .extracting(statement -> statement.object().toString())
                .noneMatch(told -> told.matches("(?su).*(\\b(minh|lan)\\b|Người Ký|[.]txt).*"));
    }

    @Test
    void others_are_told_by_their_address_where_they_are_known() throws IOException {
        String basis = graph.published(decision("76/NQ-CP", "2021-07-15"), HOA, HUY);
        String id =
                graph.published(
                        decision(
                                "72/QĐ-BNV",
                                "2026-01-21",
                                relation(Relation.Kind.BASED_ON, "76/NQ-CP"),
                                relation(Relation.Kind.BASED_ON, "076/NQ-CP"),
                                relation(Relation.Kind.REPLACES, "76/NQ-CP"),
                                relation(Relation.Kind.CITES, "99/NQ-CP")));

        assertThat(graph.of("document/" + id))
                .containsOnlyOnce("based_on /id/document/" + basis)
                .contains("replaces /id/document/" + basis)
                .contains("/def/citesNumber 99/NQ-CP")
                .noneMatch(line -> line.startsWith("cites "));
    }

    @Test
    void a_number_that_may_be_of_several_stays_a_number() throws IOException {
        graph.published(decision("76/NQ-CP", "2021-07-15"));
        graph.published(decision("76/NQ-CP", "2022-03-03"));

        assertThat(relationsOf("76/NQ-CP")).containsExactly("/def/basedOnNumber 76/NQ-CP");
    }

    @Test
    void a_number_every_province_has_is_that_of_ones_own() throws IOException {
        graph.published(decision("12/QĐ-UBND", "2025-01-21"), HOA, HUY);
        assertThat(relationsOf("12/QĐ-UBND")).containsExactly("/def/basedOnNumber 12/QĐ-UBND");

        String own = graph.published(decision("12/QĐ-UBND", "2025-01-22"));
        assertThat(relationsOf("12/QĐ-UBND")).containsExactly("based_on /id/document/" + own);
    }

    @Test
    void what_is_a_draft_withdrawn_or_later_is_not_meant() throws IOException {
        graph.described(decision("1/NQ-CP", "2021-07-15"), LAN);
        String withdrawn = graph.published(decision("2/NQ-CP", "2021-07-15"));
        graph.room.archive.withdraw(withdrawn, "sai", MINH);
        graph.published(decision("3/NQ-CP", "2026-12-01"));

        for (String number : List.of("1/NQ-CP", "2/NQ-CP", "3/NQ-CP")) {
            assertThat(relationsOf(number)).containsExactly("/def/basedOnNumber " + number);
        }
    }

    @Test
    void an_act_of_the_editions_is_another_record_of_it_when_number_and_day_fit()
            throws IOException {
        String same = graph.published(decision("979/QĐ-BNV", "2020-11-18"));
        String other = graph.published(decision("979/QĐ-BNV", "2020-11-19"));

        assertThat(graph.of("document/" + same)).contains("alternateOf /id/act/979-QD-BNV-2020");
        assertThat(graph.of("document/" + other)).noneMatch(line -> line.startsWith("alternateOf"));
        String before = graph.source.revision();
        graph.editions.clear();
        assertThat(graph.source.revision()).isNotEqualTo(before);
        assertThat(graph.of("document/" + same)).noneMatch(line -> line.startsWith("alternateOf"));
    }

    @Test
    void the_revision_changes_when_the_public_could_notice() throws IOException {
        String id = graph.published(decision("72/QĐ-BNV", "2026-01-21"));
        String before = graph.source.revision();

        String draft = graph.described(decision("73/QĐ-BNV", "2026-01-21"), LAN);
        assertThat(graph.source.revision()).isEqualTo(before);

        graph.room.archive.publish(draft, MINH);
        String published = graph.source.revision();
        assertThat(published).isNotEqualTo(before);
        assertThat(graph.source.revision()).isEqualTo(published);

        graph.room.archive.withdraw(id, "sai", MINH);
        assertThat(graph.source.revision()).isNotEqualTo(published);
    }

    @Test
    void many_documents_are_told_page_by_page() throws IOException {
        Document one =
                graph.room
                        .archive
                        .find(graph.published(decision("72/QĐ-BNV", "2026-01-21")), empty())
                        .orElseThrow();
        for (int i = 0; i < 410; i++) {
            graph.room.documents.create(copy(one, i), new Deed("submitted", "x", ""), null);
        }

        assertThat(graph.told().stream().filter(s -> s.toString().contains("id_local")))
                .hasSize(411);
        assertThat(graph.told()).doesNotHaveDuplicates();
    }

    private static Document copy(Document one, int number) {
        return new Document(
                "c" + (100_000_000 + number),
                one.agency(),
                State.PUBLIC,
                one.description(),
                one.described(),
                one.published(),
                one.versions(),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> relationsOf(String number) throws IOException {
        String id =
                graph.published(
                        decision(
                                "72/QĐ-BNV",
                                "2026-01-21",
                                relation(Relation.Kind.BASED_ON, number)));
        return graph.of("document/" + id).stream()
                .filter(line -> line.startsWith("based_on") || line.startsWith("/def/basedOn"))
                .toList();
    }

    private static Relation relation(Relation.Kind kind, String number) {
        return new Relation(kind, number);
    }

    private Instant published(String id) {
        return graph.room.documents.find(id).orElseThrow().published().orElseThrow().at();
    }
}
