package vn.cchc.archive.internal.integrity.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.HANOI;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.HOA;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.LAN;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.MINH;

import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.core.OcflRepositoryBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.aries.jpa.template.JpaTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Change;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Passage;
import vn.cchc.archive.Relation;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.integrity.IntegrityRoom;
import vn.cchc.archive.internal.integrity.Steps;
import vn.cchc.archive.internal.integrity.Verification;
import vn.cchc.archive.internal.store.Arrivals;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.CitationStore;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.ReformField;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;

/** What an export promises, and who takes it in, on every database. */
abstract class ExportContract {

    @TempDir Path folder;
    private final List<DatabaseFixture> databases = new ArrayList<>();
    private IntegrityRoom room;
    private Path exported;

    abstract DatabaseFixture database();

    @BeforeEach
    void open() throws IOException {
        room = room("here");
        exported = folder.resolve("exported");
    }

    @AfterEach
    void close() {
        databases.forEach(DatabaseFixture::close);
    }

    private IntegrityRoom room(String name) throws IOException {
        var database = database();
        databases.add(database);
        return new IntegrityRoom(database, folder.resolve(name), InstantSource.system());
    }

    @Test
    void an_export_taken_into_an_empty_archive_and_exported_again_is_the_same_bytes()
            throws IOException {
        everyKindOfDocument();
        var written = export(room, exported, Optional.empty());
        var there = room("there");

        assertThat(takeIn(there).take(exported, "admin", new Steps()))
                .isEqualTo("10 documents taken in, 0 were here already");

        var again = export(there, folder.resolve("again"), Optional.empty());
        assertThat(again).isEqualTo(written);
        assertThat(tree(folder.resolve("again"))).isEqualTo(tree(exported));
        var ids = room.documents.idsAfter("", 100);
        assertThat(there.documents.idsAfter("", 100)).isEqualTo(ids).hasSize(10);
        assertThat(there.documents.find(ids)).isEqualTo(room.documents.find(ids));
        for (Document document : room.documents.find(ids)) {
            assertThat(there.citations.of(document.id()))
                    .isEqualTo(room.citations.of(document.id()));
            for (Version version : document.versions()) {
                assertThat(there.archive.text(document, version))
                        .isEqualTo(room.archive.text(document, version));
            }
        }
        var verification =
                new Verification(
                        new Census(there.jpa), there.texts, there.contents, InstantSource.system());
        assertThat(verification.run(new Steps()).findings()).isEmpty();
        assertThat(there.documents.changes(0, 100))
                .hasSize(10)
                .extracting(Change::act)
                .containsOnly("taken-in");
        assertThat(there.documents.revision()).isEqualTo(10);
    }

    @Test
    void the_library_of_others_finds_every_object_sound_and_gives_the_files() throws IOException {
        everyKindOfDocument();
        export(room, exported, Optional.empty());
        var repository =
                new OcflRepositoryBuilder()
                        .storage(storage -> storage.fileSystem(exported))
                        .workDir(Files.createDirectories(folder.resolve("work")))
                        .build();
        try (Stream<String> objects = repository.listObjectIds()) {
            assertThat(objects)
                    .containsExactlyInAnyOrderElementsOf(
                            room.documents.idsAfter("", 100).stream()
                                    .map(ObjectForm::urn)
                                    .toList());
        }
        for (Document document : room.documents.find(room.documents.idsAfter("", 100))) {
            String urn = ObjectForm.urn(document.id());
            var results = repository.validateObject(urn, true);
            assertThat(results.getErrors()).as(document.id()).isEmpty();
            for (Version version : document.versions()) {
                var object =
                        repository.getObject(ObjectVersionId.version(urn, "v" + version.number()));
                var file = object.getFile("file/" + version.fileName());
                assertThat(file != null).isEqualTo(version.condition() != Condition.GONE);
                if (file != null) {
                    assertThat(Fingerprint.of(file.getStream().readAllBytes()))
                            .isEqualTo(version.content());
                }
            }
        }
    }

    @Test
    void the_export_of_an_agency_has_its_documents_alone() throws IOException {
        everyKindOfDocument();
        export(room, exported, Optional.of(HANOI));
        var there = room("there");
        takeIn(there).take(exported, "admin", new Steps());

        var ids = there.documents.idsAfter("", 100);
        assertThat(ids).hasSize(9);
        assertThat(there.documents.find(ids)).allMatch(d -> d.agency().equals(HANOI));
        assertThat(Files.readString(exported.resolve("export.json"))).contains("province/2026/01");
    }

    @Test
    void an_empty_archive_has_an_export_too() throws IOException {
        export(room, exported, Optional.empty());
        assertThat(takeIn(room("there")).take(exported, "admin", new Steps()))
                .startsWith("0 documents");
    }

    @Test
    void one_bit_anywhere_is_found_and_nothing_is_taken_in() throws IOException {
        smallArchive();
        export(room, exported, Optional.empty());
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println(getClass().getSimpleName() + " seed=" + seed);
        var random = new Random(seed);
        var there = room("there");
        for (var file : tree(exported).entrySet()) {
            byte[] whole = Files.readAllBytes(exported.resolve(file.getKey()));
            for (int i = 0; i < 6 && whole.length > 0; i++) {
                int bit = random.nextInt(whole.length * 8);
                byte[] changed = whole.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(exported.resolve(file.getKey()), changed);
                assertThat(refused(there))
                        .as("bit %s of %s, seed %s", bit, file.getKey(), seed)
                        .isNotEmpty();
            }
            Files.write(exported.resolve(file.getKey()), whole);
        }
        assertThat(there.documents.idsAfter("", 10)).isEmpty();
        try (var contents = there.store.all()) {
            assertThat(contents).isEmpty();
        }
        takeIn(there).take(exported, "admin", new Steps());
    }

    /** Programs of later years say other words to people. */
    @Test
    void an_export_that_explains_itself_in_other_words_is_taken_in() throws IOException {
        smallArchive();
        export(room, exported, Optional.empty());
        Path readme = exported.resolve("README.md");
        Path summary = exported.resolve("export.json");
        String before = Sha512.of(Files.readAllBytes(readme));
        Files.writeString(readme, "Words of another program\n");
        var there = room("there");
        assertThat(refused(there)).isNotEmpty();

        String after = Sha512.of(Files.readAllBytes(readme));
        Files.writeString(summary, Files.readString(summary).replace(before, after));
        takeIn(there).take(exported, "admin", new Steps());

        assertThat(there.documents.idsAfter("", 10)).isNotEmpty();
    }

    @Test
    void every_file_that_is_missing_is_found() throws IOException {
        smallArchive();
        export(room, exported, Optional.empty());
        var there = room("there");
        for (String file : tree(exported).keySet()) {
            Path path = exported.resolve(file);
            byte[] whole = Files.readAllBytes(path);
            Files.delete(path);
            assertThat(refused(there)).as(file).isNotEmpty();
            Files.write(path, whole);
        }
        takeIn(there).take(exported, "admin", new Steps());
    }

    @Test
    void what_does_not_belong_there_is_found_everywhere() throws IOException {
        smallArchive();
        export(room, exported, Optional.empty());
        var there = room("there");
        for (Path place : folders(exported)) {
            Path file = Files.writeString(place.resolve("..hidden"), "x");
            assertThat(refused(there)).as("%s", file).contains("ARC-633");
            Files.delete(file);
            Path empty = Files.createDirectory(place.resolve("zz"));
            assertThat(refused(there)).as("%s", empty).contains("ARC-633");
            Files.delete(empty);
            Path link = Files.createSymbolicLink(place.resolve("yy"), folder);
            assertThat(refused(there)).as("%s", link).contains("ARC-635");
            Files.delete(link);
        }
        takeIn(there).take(exported, "admin", new Steps());
    }

    @Test
    void a_link_in_the_place_of_a_file_or_folder_is_refused_though_its_bytes_are_right()
            throws IOException {
        smallArchive();
        export(room, exported, Optional.empty());
        var there = room("there");
        Path aside = folder.resolve("aside");
        for (String file : tree(exported).keySet()) {
            Path path = exported.resolve(file);
            Files.move(path, aside);
            Files.createSymbolicLink(path, aside);
            assertThat(refused(there)).as(file).isNotEmpty();
            Files.delete(path);
            Files.move(aside, path);
        }
        for (Path place : folders(exported)) {
            if (!place.equals(exported)) {
                Files.move(place, aside);
                Files.createSymbolicLink(place, aside);
                assertThat(refused(there)).as("%s", place).isNotEmpty();
                Files.delete(place);
                Files.move(aside, place);
            }
        }
        takeIn(there).take(exported, "admin", new Steps());
    }

    @Test
    void a_forged_export_whose_hashes_all_fit_is_refused_for_what_it_says() throws IOException {
        Document document = room.submit("nội dung", LAN);
        var evil =
                Map.<String, UnaryOperator<Document>>of(
                        "fileName", d -> named(d, "../../etc/passwd"),
                        "id", d -> withId(d, "../../../x"),
                        "title", d -> d.withDescription(titled(2001), Optional.empty()),
                        "state", d -> d.with(Document.State.DELETED));
        for (var forgery : evil.entrySet()) {
            Document forged = forgery.getValue().apply(document);
            Path place = folder.resolve("forged-" + forgery.getKey());
            forge(place, document.id(), new Exported(forged, List.of(), Map.of()));
            assertThatThrownBy(() -> takeIn(room("f" + forgery.getKey())).take(place, "x", steps()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.problems())
                                            .anyMatch(
                                                    p ->
                                                            p.code().equals("ARC-636")
                                                                    && p.what()
                                                                            .contains(
                                                                                    forgery
                                                                                            .getKey())));
        }
    }

    @Test
    void a_document_that_is_here_stays_and_another_with_its_id_is_refused() throws IOException {
        Document first = room.submit("một", LAN);
        export(room, exported, Optional.empty());
        room.archive.describe(first.id(), Description.titled("Kế hoạch"), LAN);
        var here = room.documents.find(first.id());
        assertThat(takeIn(room).take(exported, "admin", new Steps()))
                .isEqualTo("0 documents taken in, 1 were here already");
        assertThat(room.documents.find(first.id())).isEqualTo(here);

        var there = room("there");
        Version other = there.submit("hai", LAN).newest();
        Document same = withId(first.withVersions(List.of(other)), first.id());
        there.documents.create(same, new Deed("x", "x", ""), null);
        assertThat(refused(there)).containsExactly("ARC-637");
    }

    @Test
    void a_take_in_that_is_killed_at_any_content_goes_on_where_it_was() throws IOException {
        everyKindOfDocument();
        var written = export(room, exported, Optional.empty());
        var there = room("there");
        int kills = 0;
        for (boolean done = false; !done && kills < 100; ) {
            var dying = ChosenContents.of(new Dying(there.store));
            try {
                takeIn(there, dying).take(exported, "admin", new Steps());
                done = true;
            } catch (Refusal killed) {
                kills++;
                for (Document document : there.documents.find(there.documents.idsAfter("", 100))) {
                    assertThat(room.documents.find(document.id())).contains(document);
                }
            }
        }
        assertThat(kills).isGreaterThan(5);
        assertThat(export(there, folder.resolve("again"), Optional.empty())).isEqualTo(written);
    }

    @Test
    void a_document_comes_in_with_all_that_belongs_to_it_or_not_at_all() throws IOException {
        smallArchive();
        export(room, exported, Optional.empty());
        var there = room("there");
        JpaTemplate killed =
                (JpaTemplate)
                        Proxy.newProxyInstance(
                                JpaTemplate.class.getClassLoader(),
                                new Class<?>[] {JpaTemplate.class},
                                (proxy, method, words) -> {
                                    throw new IllegalStateException("killed");
                                });
        var arrivals =
                new Arrivals(there.jpa, there.documents, there.texts, new CitationStore(killed));
        var takeIn =
                new TakeIn(
                        there.documents,
                        arrivals,
                        there.claims,
                        there.contents,
                        WholeArchive.REGISTRY);
        assertThatThrownBy(() -> takeIn.take(exported, "admin", new Steps())).hasMessage("killed");
        assertThat(there.documents.idsAfter("", 10)).isEmpty();
        assertThat(there.documents.revision()).isZero();

        assertThat(takeIn(there).take(exported, "admin", new Steps())).startsWith("1 documents");
    }

    @Test
    void an_export_that_lacks_something_is_none_and_all_that_lacks_is_told() throws IOException {
        Document lost = room.submit("mất", LAN);
        Document unread = room.submit("chữ", LAN);
        room.submit("còn", LAN);
        read();
        room.store.remove(lost.newest().content());
        room.texts.keep(unread.newest().content(), List.of());
        assertThatThrownBy(() -> export(room, exported, Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code, Problem::where)
                                        .containsExactlyInAnyOrder(
                                                tuple("ARC-624", lost.id() + "/1"),
                                                tuple("ARC-624", unread.id() + "/1")));
        assertThat(besides()).isEmpty();
    }

    @Test
    void an_export_overwrites_nothing_and_leaves_nothing_half() throws IOException {
        room.submit("một", LAN);
        Files.createDirectories(exported);
        assertThatThrownBy(() -> export(room, exported, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ARC-621");
        Files.delete(exported);
        var stopped = new Steps();
        stopped.stop();
        assertThatThrownBy(() -> exports(room).write(exported, Optional.empty(), stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(besides()).isEmpty();
        // What a server left that was killed.
        Files.createDirectories(folder.resolve(".exported.part/ab/cd"));
        Files.writeString(folder.resolve(".exported.part/ab/cd/x"), "x");
        Files.writeString(folder.resolve(".exported.lock"), "");

        export(room, exported, Optional.empty());

        assertThat(besides()).containsExactly("exported");
        takeIn(room("there")).take(exported, "admin", new Steps());
        try (var half = HalfExport.begin(folder.resolve("two"))) {
            assertThatThrownBy(() -> export(room, folder.resolve("two"), Optional.empty()))
                    .hasMessageContaining("ARC-622");
            assertThat(half.part()).exists();
        }
    }

    @Test
    void a_half_export_and_any_other_folder_are_none() throws IOException {
        Files.createDirectories(exported);
        assertThat(refused(room)).containsExactly("ARC-631");
        Files.writeString(exported.resolve("export.json"), "[]");
        assertThat(refused(room)).containsExactly("ARC-631");
    }

    private List<String> besides() throws IOException {
        return FileTree.names(folder).stream().filter(name -> !name.equals("here")).toList();
    }

    private static Steps steps() {
        return new Steps();
    }

    /** One published document with two versions, a text and a citation. */
    private void smallArchive() throws IOException {
        Document document = room.published("bản một");
        room.submit("bản hai", LAN, Optional.of(document.id()));
        read();
        cite(document.id());
    }

    private void everyKindOfDocument() throws IOException {
        room.submit("nháp", LAN);
        String described = room.submit("có mô tả", LAN).id();
        room.archive.describe(described, fullDescription(), LAN);
        String two = room.published("hai bản").id();
        room.submit("bản hai\r\n", LAN, Optional.of(two));
        String redescribed = room.published("mô tả lại").id();
        room.archive.describe(redescribed, fullDescription(), LAN);
        String held = room.published("bị giữ").id();
        room.archive.hold(held, "khiếu nại \"đang\" giải quyết", MINH);
        room.archive.withdraw(room.published("rút").id(), "nhầm", MINH);
        String asked = room.submit("xin xóa", LAN).id();
        room.archive.askDeletion(asked, "cũ", LAN);
        room.submit("của Huế", HOA);
        read();
        room.deleted(room.published("đã xóa").id());
        String quarantined = room.submit("vi-rút", LAN).id();
        room.documents.change(
                quarantined,
                new Deed("x", "x", ""),
                d -> d.withVersions(List.of(d.newest().with(Condition.QUARANTINED))));
        cite(two);
    }

    private void cite(String document) {
        var score = new LanguageText("Điểm", "Score");
        room.archive.cite(
                new CitingRecord("appraisal", "appraisal/2026/01", score, Optional.empty(), true),
                new Passage(document, 1, OptionalInt.of(3)),
                LAN);
        room.archive.cite(
                new CitingRecord(
                        "figures",
                        "figures/1",
                        new LanguageText("Số liệu", "Figure"),
                        MINH.agencies().named().stream().findFirst(),
                        false),
                new Passage(document, 2, OptionalInt.empty()),
                MINH);
    }

    private static Description fullDescription() {
        return new Description(
                "Về việc cải cách hành chính năm 2026",
                "979/QĐ-BNV",
                "decision",
                "Bộ Nội vụ",
                "Nguyễn Văn Hồi",
                Optional.of(LocalDate.of(2020, 11, 18)),
                Optional.empty(),
                Optional.of(LocalDate.of(2030, 1, 1)),
                Set.of(ReformField.STEERING, ReformField.CIVIL_SERVICE),
                Set.of(HANOI),
                List.of(
                        new Relation(Relation.Kind.REPLACES, "1/QĐ-BNV"),
                        new Relation(Relation.Kind.BASED_ON, "76/NQ-CP")));
    }

    private static Description titled(int length) {
        return Description.titled("x".repeat(length));
    }

    private void read() {
        room.read(
                (file, name) ->
                        new Extract(
                                "text/plain",
                                List.of("", "trang\fhai", "ba\r\n"),
                                Extract.Source.MIXED,
                                false,
                                Set.of(Extract.Trait.MACROS, Extract.Trait.OTHER_NAME),
                                ""));
    }

    private static Document named(Document document, String fileName) {
        Version v = document.newest();
        return document.withVersions(
                List.of(
                        new Version(
                                1,
                                v.content(),
                                fileName,
                                v.mediaType(),
                                v.size(),
                                v.condition(),
                                v.pages(),
                                v.source(),
                                v.complete(),
                                v.traits(),
                                v.uploadedAt(),
                                v.uploadedBy(),
                                v.note())));
    }

    private static Document withId(Document d, String id) {
        return new Document(
                id,
                d.agency(),
                d.state(),
                d.description(),
                d.described(),
                d.published(),
                d.versions(),
                d.hold(),
                d.deletion());
    }

    /** What somebody writes who knows the format. */
    private void forge(Path place, String id, Exported says) throws IOException {
        var root = new RootForm(new ExportJson());
        var written = new WritingPlace(place.resolve(RootForm.folder(id)), room.store);
        root.count(says, new ObjectForm(new ExportJson()).lay(says, written));
        root.lay(Optional.empty(), Readme.own(), new WritingPlace(place, room.store));
    }

    private static ArchiveExport exports(IntegrityRoom from) {
        return new ArchiveExport(from.documents, from.citations, from.texts, from.contents);
    }

    private static ArchiveExport.Written export(
            IntegrityRoom from, Path to, Optional<vn.cchc.model.UnitRef> agency) {
        return exports(from).write(to, agency, new Steps());
    }

    private static TakeIn takeIn(IntegrityRoom into) {
        return takeIn(into, into.contents);
    }

    private static TakeIn takeIn(IntegrityRoom into, ChosenContents contents) {
        var arrivals = new Arrivals(into.jpa, into.documents, into.texts, into.citations);
        return new TakeIn(into.documents, arrivals, into.claims, contents, WholeArchive.REGISTRY);
    }

    /** Codes of the problems. */
    private List<String> refused(IntegrityRoom into) {
        try {
            takeIn(into).take(exported, "admin", new Steps());
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems().stream().map(Problem::code).toList();
        }
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        var tree = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        folder.relativize(file).toString(),
                        Fingerprint.of(Files.readAllBytes(file)).sha256());
            }
        }
        return tree;
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** A store whose server is killed at the second content that is new. */
    private static final class Dying implements ContentStore {
        private final ContentStore store;
        private int puts;

        Dying(ContentStore store) {
            this.store = store;
        }

        @Override
        public void put(Fingerprint content, Path file) throws IOException {
            if (store.size(content).isEmpty() && ++puts == 2) {
                throw new IOException("killed");
            }
            store.put(content, file);
        }

        @Override
        public OptionalLong size(Fingerprint content) throws IOException {
            return store.size(content);
        }

        @Override
        public InputStream open(Fingerprint content, long from) throws IOException {
            return store.open(content, from);
        }

        @Override
        public void remove(Fingerprint content) throws IOException {
            store.remove(content);
        }

        @Override
        public Stream<Fingerprint> all() throws IOException {
            return store.all();
        }
    }
}
