package vn.cchc.archive.internal;

import static java.util.Optional.empty;
import static java.util.Optional.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.archive.internal.ArchiveRoom.HANOI;
import static vn.cchc.archive.internal.ArchiveRoom.HOA;
import static vn.cchc.archive.internal.ArchiveRoom.LAN;
import static vn.cchc.archive.internal.ArchiveRoom.MINH;
import static vn.cchc.archive.internal.ArchiveRoom.NGA;
import static vn.cchc.archive.internal.ArchiveRoom.READER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.access.Person;
import vn.cchc.archive.Change;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.State;
import vn.cchc.archive.Passage;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Submission;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.content.Extract;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.ReformField;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

/** What the archive promises on every database. */
abstract class ArchiveContract {
    @TempDir Path folder;
    private DatabaseFixture database;
    private ArchiveRoom room;

    abstract DatabaseFixture database();

    @BeforeEach
    void open() throws IOException {
        database = database();
        room = new ArchiveRoom(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_handed_in_is_kept_by_its_content_and_seen_by_its_agency_alone()
            throws IOException {
        Document document = room.submit("Quyết định", LAN);

        assertThat(document.state()).isEqualTo(State.DRAFT);
        assertThat(document.description().title()).isEqualTo("kế hoạch");
        var content = Fingerprint.of("Quyết định".getBytes(StandardCharsets.UTF_8));
        assertThat(document.newest().content()).isEqualTo(content);
        assertThat(room.contents.size(content)).hasValue(15);
        assertThat(room.archive.find(document.id(), of(LAN))).contains(document);
        assertThat(room.archive.find(document.id(), of(READER))).contains(document);
        assertThat(room.archive.find(document.id(), of(HOA))).isEmpty();
        assertThat(room.archive.find(document.id(), empty())).isEmpty();
        assertThat(room.trail.lines())
                .containsExactly(
                        "lan | document.submitted | " + document.id() + " | " + content.brief());
    }

    @Test
    void a_document_goes_public_by_another_person_after_somebody_said_what_it_is()
            throws IOException {
        String id = room.submit("Quyết định", MINH).id();
        refused(Refusal.Kind.CONFLICT, "ARC-212", () -> room.archive.publish(id, MINH));
        room.archive.describe(id, Description.titled("Kế hoạch"), MINH);
        refused(Refusal.Kind.FORBIDDEN, "ARC-203", () -> room.archive.publish(id, MINH));
        refused(Refusal.Kind.FORBIDDEN, "ARC-202", () -> room.archive.publish(id, LAN));

        Document other = room.published("Quyết định khác");

        assertThat(room.archive.find(other.id(), empty())).contains(other);
        assertThat(other.newestShown()).contains(other.newest());
    }

    @Test
    void a_new_version_is_shown_when_it_was_published_too() throws IOException {
        String id = room.published("bản một").id();
        Document longer = room.submit("bản hai", LAN, of(id), empty());

        assertThat(longer.versions()).hasSize(2);
        assertThat(longer.newestShown().orElseThrow().number()).isEqualTo(1);
        assertThat(room.archive.shows(longer, longer.newest(), of(LAN))).isTrue();
        assertThat(room.archive.shows(longer, longer.newest(), of(HOA))).isFalse();
        assertThat(room.archive.shows(longer, longer.newest(), empty())).isFalse();
        assertThat(room.archive.publish(id, MINH).newestShown().orElseThrow().number())
                .isEqualTo(2);
        assertThat(text(longer, 1)).isEqualTo("bản một");
        assertThat(text(longer, 2)).isEqualTo("bản hai");
    }

    @Test
    void a_new_description_of_a_public_document_is_shown_when_somebody_else_published_it()
            throws IOException {
        String id = room.published("Quyết định").id();
        Description before = room.archive.find(id, empty()).orElseThrow().description();
        long seen = room.archive.revision();
        Description says = fullDescription();

        Document waiting = room.archive.describe(id, says, MINH);

        assertThat(waiting.description()).isEqualTo(before);
        assertThat(waiting.lastSaid()).isEqualTo(says);
        assertThat(room.archive.find(id, empty()).orElseThrow()).isEqualTo(waiting);
        assertThat(room.documents.withNumber(says.number())).isEmpty();
        assertThat(room.documents.speakingOf("76/NQ-CP")).isEmpty();
        assertThat(room.archive.changes(seen, 10, empty())).isEmpty();
        assertThat(room.archive.changes(seen, 10, of(LAN)))
                .extracting(Change::act)
                .containsExactly("redescribed");
        refused(Refusal.Kind.FORBIDDEN, "ARC-203", () -> room.archive.publish(id, MINH));

        Document shown = room.archive.publish(id, NGA);

        assertThat(shown.description()).isEqualTo(says);
        assertThat(shown.described().orElseThrow().who()).isEqualTo("minh");
        assertThat(shown.proposed()).isEmpty();
        assertThat(room.archive.find(id, empty())).contains(shown);
        assertThat(room.documents.withNumber(says.number())).containsExactly(id);
        assertThat(room.documents.speakingOf("76/NQ-CP")).containsExactly(id);
    }

    @Test
    void a_new_description_is_refused_with_a_reason_and_what_is_shown_stays() throws IOException {
        Document shown = room.published("Quyết định");
        String id = shown.id();
        refused(
                Refusal.Kind.CONFLICT,
                "ARC-218",
                () -> room.archive.refuseDescription(id, "sai", MINH));
        room.archive.describe(id, fullDescription(), LAN);
        long seen = room.archive.revision();
        refused(
                Refusal.Kind.INVALID,
                "ARC-407",
                () -> room.archive.refuseDescription(id, " ", MINH));
        refused(
                Refusal.Kind.FORBIDDEN,
                "ARC-202",
                () -> room.archive.refuseDescription(id, "sai", LAN));
        refused(
                Refusal.Kind.FORBIDDEN,
                "ARC-201",
                () -> room.archive.refuseDescription(id, "sai", HOA));

        Document after = room.archive.refuseDescription(id, "sai số ký hiệu", MINH);

        assertThat(after.description()).isEqualTo(shown.description());
        assertThat(after.lastSaid()).isEqualTo(shown.description());
        assertThat(room.archive.find(id, empty())).contains(after);
        assertThat(room.archive.changes(seen, 10, empty())).isEmpty();
        assertThat(room.archive.changes(seen, 10, of(LAN)))
                .extracting(Change::act)
                .containsExactly("description-refused");
        assertThat(room.trail.lines())
                .last()
                .asString()
                .contains("document.description-refused", "sai số ký hiệu");
    }

    @Test
    void the_last_of_two_new_descriptions_waits_and_goes_with_the_document() throws IOException {
        String id = room.published("Quyết định").id();
        room.archive.describe(id, fullDescription(), MINH);
        room.archive.describe(id, Description.titled("Kế hoạch mới"), LAN);
        room.archive.askDeletion(id, "nhầm", LAN);

        Document gone = room.archive.agreeDeletion(id, MINH);

        assertThat(gone.proposed()).isEmpty();
        assertThat(room.archive.find(id, of(LAN))).contains(gone);
    }

    @Test
    void the_same_key_gives_the_same_document_and_another_file_a_refusal() throws IOException {
        Document first = room.submit("một", LAN, empty(), of("k-1"));
        Document again = room.submit("một", LAN, empty(), of("k-1"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.versions()).hasSize(1);
        refused(
                Refusal.Kind.CONFLICT,
                "ARC-217",
                () -> room.submit("hai", LAN, empty(), of("k-1")));
        assertThat(room.submit("hai", MINH, empty(), of("k-1")).id()).isNotEqualTo(first.id());
    }

    @Test
    void the_same_key_many_times_at_once_keeps_one_document() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> sends =
                    IntStream.range(0, 24)
                            .<Callable<String>>mapToObj(
                                    i -> () -> room.submit("một", LAN, empty(), of("k")).id())
                            .toList();
            var ids = new ArrayList<String>();
            for (var sent : threads.invokeAll(sends)) {
                ids.add(sent.get());
            }
            assertThat(Set.copyOf(ids)).hasSize(1);
        } finally {
            threads.shutdown();
        }
        assertThat(room.documents.idsAfter("", 100)).hasSize(1);
    }

    @Test
    void versions_sent_at_once_are_all_kept_and_numbered_without_gap() throws Exception {
        String id = room.submit("đầu", LAN).id();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Document>> sends =
                    IntStream.range(0, 16)
                            .<Callable<Document>>mapToObj(
                                    i -> () -> room.submit("bản " + i, LAN, of(id), empty()))
                            .toList();
            for (var sent : threads.invokeAll(sends)) {
                sent.get();
            }
        } finally {
            threads.shutdown();
        }
        var versions = room.documents.find(id).orElseThrow().versions();
        assertThat(versions)
                .extracting(v -> v.number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 17).boxed().toList());
        assertThat(versions).extracting(v -> v.content()).doesNotHaveDuplicates();
    }

    @Test
    void nobody_changes_what_is_another_agencys() throws IOException {
        String draft = room.submit("nháp", LAN).id();
        String shown = room.published("công khai").id();
        var says = Description.titled("Khác");

        refused(Refusal.Kind.NOT_FOUND, "ARC-101", () -> room.archive.describe(draft, says, HOA));
        refused(Refusal.Kind.NOT_FOUND, "ARC-101", () -> room.archive.publish(draft, HOA));
        refused(Refusal.Kind.NOT_FOUND, "ARC-101", () -> room.submit("x", HOA, of(draft), empty()));
        refused(Refusal.Kind.FORBIDDEN, "ARC-201", () -> room.archive.describe(shown, says, HOA));
        refused(Refusal.Kind.FORBIDDEN, "ARC-201", () -> room.archive.withdraw(shown, "x", HOA));
        refused(Refusal.Kind.FORBIDDEN, "ARC-201", () -> room.archive.askDeletion(shown, "x", HOA));
        refused(Refusal.Kind.FORBIDDEN, "ARC-201", () -> room.submit("x", HOA, of(shown), empty()));
        refused(
                Refusal.Kind.FORBIDDEN,
                "ARC-201",
                () ->
                        room.archive.submit(
                                new Submission(HANOI, empty(), "a.txt", "", empty()),
                                new ByteArrayInputStream(new byte[] {1}),
                                HOA));
    }

    @Test
    void deleting_needs_two_people_and_leaves_a_tombstone() throws IOException {
        String id = room.published("mật").id();
        refused(Refusal.Kind.CONFLICT, "ARC-214", () -> room.archive.agreeDeletion(id, MINH));
        refused(Refusal.Kind.INVALID, "ARC-407", () -> room.archive.askDeletion(id, " ", MINH));
        room.archive.askDeletion(id, "có dữ liệu cá nhân", MINH);
        refused(Refusal.Kind.FORBIDDEN, "ARC-203", () -> room.archive.agreeDeletion(id, MINH));
        room.archive.refuseDeletion(id, "chưa đủ căn cứ", MINH);
        room.archive.askDeletion(id, "có dữ liệu cá nhân", LAN);

        Document gone = room.archive.agreeDeletion(id, MINH);

        assertThat(gone.state()).isEqualTo(State.DELETED);
        assertThat(gone.newest().condition()).isEqualTo(Condition.GONE);
        assertThat(gone.deletion().orElseThrow().asked().note()).isEqualTo("có dữ liệu cá nhân");
        assertThat(room.archive.find(id, empty())).contains(gone);
        refused(
                Refusal.Kind.NOT_FOUND,
                "ARC-103",
                () -> room.archive.open(gone, gone.newest(), 0).close());
        refused(Refusal.Kind.CONFLICT, "ARC-103", () -> room.submit("x", LAN, of(id), empty()));
        refused(Refusal.Kind.CONFLICT, "ARC-103", () -> room.archive.publish(id, MINH));
        assertThat(room.trail.lines())
                .extracting(line -> line.split(" \\| ")[1])
                .endsWith("document.deletion-asked", "document.deleted");
    }

    @Test
    void what_is_held_or_cited_is_not_deleted() throws IOException {
        Document document = room.published("căn cứ");
        String id = document.id();
        room.archive.hold(id, "khiếu nại đang giải quyết", MINH);
        refused(Refusal.Kind.CONFLICT, "ARC-213", () -> room.archive.askDeletion(id, "cũ", LAN));
        room.archive.endHold(id, MINH);
        room.archive.askDeletion(id, "cũ", LAN);
        var score = new LanguageText("Điểm của Hà Nội", "Score of Hà Nội");
        var record = new CitingRecord("appraisal", "appraisal/2026/01", score, empty(), true);
        room.archive.cite(record, new Passage(id, 1, OptionalInt.of(3)), LAN);

        refused(Refusal.Kind.CONFLICT, "ARC-215", () -> room.archive.agreeDeletion(id, MINH));
        assertThat(room.archive.citations(id, empty()))
                .singleElement()
                .satisfies(
                        citation -> {
                            assertThat(citation.page()).hasValue(3);
                            assertThat(citation.label()).isEqualTo(score);
                        });
        refused(
                Refusal.Kind.NOT_FOUND,
                "ARC-102",
                () -> room.archive.cite(record, new Passage(id, 9, OptionalInt.empty()), LAN));
    }

    /** Published in the afternoon of the first of March, to be kept for thirty days. */
    private ArchiveRoom keeping(AtomicReference<Instant> now) throws IOException {
        now.set(Instant.parse("2026-03-01T09:00:00Z"));
        return new ArchiveRoom(
                database,
                folder,
                new ArchiveRoom.Settings() {
                    @Override
                    public int retention_days() {
                        return 30;
                    }
                },
                now::get);
    }

    private static final Instant LAST_MOMENT = Instant.parse("2026-03-30T16:59:59.999Z");
    private static final Instant MIDNIGHT_IN_VIETNAM = Instant.parse("2026-03-30T17:00:00Z");

    @Test
    void what_was_published_is_not_deleted_before_the_day_on_which_its_retention_is_over()
            throws IOException {
        var now = new AtomicReference<Instant>();
        var keeping = keeping(now);
        String id = keeping.published("phải giữ").id();

        now.set(LAST_MOMENT);
        retained(() -> keeping.archive.askDeletion(id, "cũ", LAN));
        now.set(MIDNIGHT_IN_VIETNAM);
        keeping.archive.askDeletion(id, "cũ", LAN);

        assertThat(keeping.archive.agreeDeletion(id, MINH).state()).isEqualTo(State.DELETED);
    }

    @Test
    void withdrawing_a_document_does_not_shorten_its_retention() throws IOException {
        var now = new AtomicReference<Instant>();
        var keeping = keeping(now);
        String id = keeping.published("phải giữ").id();
        keeping.archive.withdraw(id, "nhầm", MINH);

        now.set(LAST_MOMENT);
        retained(() -> keeping.archive.askDeletion(id, "cũ", LAN));
        now.set(MIDNIGHT_IN_VIETNAM);
        keeping.archive.askDeletion(id, "cũ", LAN);

        assertThat(keeping.archive.agreeDeletion(id, MINH).state()).isEqualTo(State.DELETED);
    }

    @Test
    void what_was_published_anew_after_its_deletion_was_asked_for_is_kept_anew()
            throws IOException {
        var now = new AtomicReference<Instant>();
        var keeping = keeping(now);
        String id = keeping.published("phải giữ").id();
        now.set(MIDNIGHT_IN_VIETNAM);
        keeping.archive.askDeletion(id, "cũ", LAN);
        keeping.archive.publish(id, MINH);

        refused(Refusal.Kind.CONFLICT, "ARC-216", () -> keeping.archive.agreeDeletion(id, MINH));
    }

    @Test
    void a_draft_need_not_be_kept() throws IOException {
        var keeping = keeping(new AtomicReference<>());
        String id = keeping.submit("nháp", LAN).id();
        keeping.archive.askDeletion(id, "nhầm", LAN);

        assertThat(keeping.archive.agreeDeletion(id, MINH).state()).isEqualTo(State.DELETED);
    }

    private static void retained(ThrowingCallable act) {
        refused(Refusal.Kind.CONFLICT, "ARC-216", act);
        assertThatThrownBy(act).hasMessageContaining("2026-03-31");
    }

    @Test
    void who_rests_on_a_document_is_told_to_those_who_may_know_of_the_record() throws IOException {
        String id = room.published("căn cứ").id();
        var name = new LanguageText("Bản nháp của Huế", "A draft of Huế");
        var draft = new CitingRecord("figures", "draft/1", name, of(ArchiveRoom.HUE), false);
        room.archive.cite(draft, new Passage(id, 1, OptionalInt.empty()), HOA);

        assertThat(room.archive.citations(id, of(HOA))).hasSize(1);
        for (var reader : List.of(of(LAN), of(READER), Optional.<Person>empty())) {
            assertThat(room.archive.citations(id, reader)).isEmpty();
        }
        refused(Refusal.Kind.CONFLICT, "ARC-651", () -> endCitation("outside", id));
        refused(
                Refusal.Kind.CONFLICT,
                "ARC-651",
                () ->
                        room.archive.cite(
                                new CitingRecord("outside", "draft/1", name, empty(), true),
                                new Passage(id, 1, OptionalInt.empty()),
                                LAN));
        refused(Refusal.Kind.CONFLICT, "ARC-215", () -> room.archive.askDeletion(id, "cũ", LAN));

        endCitation("figures", id);

        assertThat(room.archive.citations(id, of(HOA))).isEmpty();
        assertThat(room.trail.lines())
                .contains(
                        "hoa | document.cited | " + id + " | draft/1",
                        "hoa | document.citation-ended | " + id + " | draft/1");
        room.archive.askDeletion(id, "cũ", LAN);
    }

    private void endCitation(String from, String document) {
        room.archive.endCitation(from, "draft/1", document, HOA);
    }

    @Test
    void nobody_cites_a_draft_of_others_or_a_page_that_is_not_there() throws IOException {
        String id = room.submit("nháp", LAN).id();
        var record = new CitingRecord("figures", "x", new LanguageText("X", "X"), empty(), true);
        refused(
                Refusal.Kind.NOT_FOUND,
                "ARC-101",
                () -> room.archive.cite(record, new Passage(id, 1, OptionalInt.empty()), HOA));
        refused(
                Refusal.Kind.INVALID,
                "ARC-650",
                () -> room.archive.cite(record, new Passage(id, 1, OptionalInt.of(0)), LAN));
        assertThat(room.archive.citations(id, of(LAN))).isEmpty();
    }

    @Test
    void everything_wrong_with_a_description_is_told_at_once_and_nothing_is_written()
            throws IOException {
        Document before = room.submit("x", LAN);
        var none = Optional.<java.time.LocalDate>empty();
        var day = java.time.LocalDate.of(2026, 4, 14);
        var says =
                new Description(
                        " ",
                        "1".repeat(101),
                        "",
                        "",
                        "",
                        of(day),
                        none,
                        of(day.minusDays(1)),
                        Set.of(),
                        Set.of(vn.cchc.model.UnitRef.province(ArchiveRoom.NOW, "99")),
                        List.of());

        assertThatThrownBy(() -> room.archive.describe(before.id(), says, LAN))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(p -> p.code())
                                        .containsExactlyInAnyOrder(
                                                "ARC-401", "ARC-402", "ARC-405", "ARC-304"));
        assertThat(room.documents.find(before.id())).contains(before);
    }

    @Test
    void a_description_comes_back_as_it_was_given() throws IOException {
        String id = room.submit("x", LAN).id();
        Description says = fullDescription();

        assertThat(room.archive.describe(id, says, LAN).description()).isEqualTo(says);
        assertThat(room.documents.find(id).orElseThrow().description()).isEqualTo(says);
        assertThat(room.documents.withNumber("979/qd-bnv")).containsExactly(id);
        assertThat(room.documents.speakingOf("76/nq-cp")).containsExactly(id);
    }

    private static Description fullDescription() {
        return new Description(
                "Về việc cải cách hành chính năm 2026",
                "979/QĐ-BNV",
                "decision",
                "Bộ Nội vụ",
                "Nguyễn Văn Hồi",
                of(java.time.LocalDate.of(2020, 11, 18)),
                empty(),
                empty(),
                Set.of(ReformField.STEERING, ReformField.CIVIL_SERVICE),
                Set.of(HANOI, ArchiveRoom.MINISTRY),
                List.of(
                        new Relation(Relation.Kind.BASED_ON, "76/NQ-CP"),
                        new Relation(Relation.Kind.REPLACES, "1/QĐ-BNV")));
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[100_000]),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the line broke");
                            }
                        });
        assertThatThrownBy(
                        () ->
                                room.archive.submit(
                                        new Submission(HANOI, empty(), "a.pdf", "", empty()),
                                        broken,
                                        LAN))
                .isInstanceOf(IOException.class);

        assertThat(room.documents.idsAfter("", 10)).isEmpty();
        try (var contents = room.contents.all();
                var staged = Files.list(folder.resolve("staging"))) {
            assertThat(contents).isEmpty();
            assertThat(staged).isEmpty();
        }
    }

    @Test
    void an_empty_or_too_large_file_is_refused() throws IOException {
        refused(Refusal.Kind.INVALID, "ARC-302", () -> room.submit("", LAN));
        var small =
                new ArchiveRoom(
                        database,
                        folder,
                        new ArchiveRoom.Settings() {
                            @Override
                            public int megabytes() {
                                return 1;
                            }
                        });
        refused(Refusal.Kind.TOO_LARGE, "ARC-301", () -> small.submit("x".repeat(1 << 21), LAN));
    }

    @Test
    void an_agency_has_a_quota() throws IOException {
        var tight =
                new ArchiveRoom(
                        database,
                        folder,
                        new ArchiveRoom.Settings() {
                            @Override
                            public long quota_megabytes() {
                                return 1;
                            }
                        });
        tight.submit("a".repeat(700_000), LAN);
        refused(Refusal.Kind.TOO_LARGE, "ARC-303", () -> tight.submit("b".repeat(700_000), LAN));
        tight.submit("b".repeat(700_000), HOA);
    }

    @Test
    void changes_are_told_to_those_who_may_see_them() throws IOException {
        String draft = room.submit("nháp", LAN).id();
        String shown = room.published("công khai").id();

        assertThat(room.archive.changes(0, 100, empty()))
                .extracting(Change::document)
                .containsOnly(shown);
        assertThat(room.archive.changes(0, 100, empty()))
                .extracting(Change::act)
                .containsExactly("described", "published");
        assertThat(room.archive.changes(0, 100, of(LAN)))
                .extracting(Change::act)
                .containsExactly("submitted", "submitted", "described", "published");
        assertThat(room.archive.changes(1, 100, of(LAN)))
                .extracting(Change::document)
                .doesNotContain(draft);
        assertThat(room.archive.revision()).isEqualTo(4);
        long open = room.archive.openRevision();
        room.submit("bản nháp nữa", LAN);
        assertThat(room.archive.openRevision()).isEqualTo(open);
        room.published("công khai nữa");
        assertThat(room.archive.openRevision()).isEqualTo(room.archive.revision());
    }

    @Test
    void what_was_read_of_a_file_stands_at_its_version() throws IOException {
        String id = room.submit("Điều 1. Ban hành kế hoạch", LAN).id();
        var extract =
                new Extract(
                        "text/plain",
                        List.of("Điều 1. Ban hành kế hoạch", "Trang hai"),
                        Extract.Source.TEXT,
                        true,
                        Set.of(Extract.Trait.OTHER_NAME),
                        "");
        room.reading((file, name) -> extract).look();

        Document read = room.documents.find(id).orElseThrow();
        assertThat(read.newest().condition()).isEqualTo(Condition.READ);
        assertThat(read.newest().pages()).isEqualTo(2);
        assertThat(read.newest().traits()).containsExactly(Extract.Trait.OTHER_NAME);
        assertThat(room.archive.text(read, read.newest())).isEqualTo(extract.pages());
        assertThat(room.documents.waiting(10)).isEmpty();
    }

    private String text(Document document, int version) throws IOException {
        try (var in = room.archive.open(document, document.version(version).orElseThrow(), 0)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(Refusal.Kind kind, String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(kind);
                            assertThat(refusal.problems().get(0).code()).isEqualTo(code);
                        });
    }
}
