package vn.cchc.archive.internal.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.HANOI;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.HOA;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.LAN;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.MINH;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.ArchiveSettings;
import vn.cchc.archive.internal.integrity.IntegrityRoom;
import vn.cchc.archive.internal.integrity.Steps;
import vn.cchc.archive.internal.quarantine.Quarantine.Held;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.model.Refusal;
import vn.cchc.testing.ClamServer;
import vn.cchc.testing.DatabaseFixture;

/** Out of quarantine comes only what the scanner finds nothing in, and a second person lets out. */
class QuarantineTest {
    @TempDir private Path folder;
    private final DatabaseFixture database = DatabaseFixture.derby("archive", "db/changelog.xml");
    private final ClamServer scanner = ClamServer.start();
    private IntegrityRoom room;
    private Quarantine quarantine;

    @BeforeEach
    void open() throws IOException {
        room = new IntegrityRoom(database, folder, InstantSource.system());
        quarantine = with(scanner.socket().toString());
    }

    @AfterEach
    void close() {
        scanner.close();
        database.close();
    }

    private Quarantine with(String clamav) {
        return Quarantine.of(
                folder.resolve("scanning"),
                settings(clamav),
                room.documents,
                new Census(room.jpa),
                room.contents);
    }

    private static ArchiveSettings settings(String clamav) {
        return (ArchiveSettings)
                Proxy.newProxyInstance(
                        ArchiveSettings.class.getClassLoader(),
                        new Class<?>[] {ArchiveSettings.class},
                        (proxy, setting, none) ->
                                setting.getName().equals("clamav")
                                        ? clamav
                                        : setting.getDefaultValue());
    }

    /** As if the signatures of its day had found something in the newest version. */
    private String quarantined(Document document) {
        room.documents.change(
                document.id(),
                new Deed("quarantined", "lan", ""),
                before -> {
                    var versions = new ArrayList<>(before.versions());
                    versions.set(versions.size() - 1, before.newest().with(Condition.QUARANTINED));
                    return before.withVersions(versions);
                });
        return document.id();
    }

    private String clean() throws IOException {
        return quarantined(room.submit("Kế hoạch", LAN));
    }

    private String infected() throws IOException {
        return quarantined(
                room.submit(new String(ClamServer.eicar(), StandardCharsets.US_ASCII), LAN));
    }

    private static List<String> paths(List<Held> held) {
        return held.stream().map(each -> each.holder().path()).toList();
    }

    private Condition condition(String id) {
        return room.documents.find(id).orElseThrow().newest().condition();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(problem -> problem.code())
                                        .containsExactly(code));
    }

    @Test
    void everything_in_it_is_listed_to_those_who_may_see_it() throws IOException {
        room.submit("không bị gì", LAN);
        String first = clean();
        String second = clean();
        room.submit("bản hai", LAN, Optional.of(second));

        assertThat(paths(quarantine.all(Optional.empty())))
                .containsExactlyInAnyOrder(first + "/1", second + "/1");
        assertThat(quarantine.all(Optional.of(MINH)))
                .extracting(Held::agency)
                .containsExactly(HANOI, HANOI);
        assertThat(quarantine.all(Optional.of(HOA))).isEmpty();
    }

    @Test
    void the_scanner_looks_again_and_nothing_is_changed() throws IOException {
        String clean = clean();
        String infected = infected();
        long revision = room.documents.revision();

        var scanned = quarantine.scan(quarantine.all(Optional.empty()), new Steps());

        assertThat(scanned)
                .extracting(each -> each.held().holder().document(), Quarantine.Scanned::found)
                .containsExactlyInAnyOrder(
                        tuple(clean, Optional.empty()),
                        tuple(infected, Optional.of(ClamServer.NAME)));
        assertThat(room.documents.revision()).isEqualTo(revision);
        assertThat(folder.resolve("scanning")).isEmptyDirectory();
    }

    @Test
    void a_second_person_lets_out_what_nothing_is_found_in_and_says_why() throws IOException {
        String id = clean();

        quarantine.release(id, 1, " sai mẫu ", MINH);

        assertThat(condition(id)).isEqualTo(Condition.WAITING);
        assertThat(quarantine.all(Optional.empty())).isEmpty();
        assertThat(room.trail.lines())
                .last()
                .asString()
                .contains("minh", "document.released", id, "version 1: sai mẫu");
        refused("ARC-219", () -> quarantine.release(id, 1, "x", MINH));
    }

    @Test
    void nobody_overrules_the_scanner() throws IOException {
        String id = infected();

        refused("ARC-311", () -> quarantine.release(id, 1, "chắc chắn sạch", MINH));

        assertThat(condition(id)).isEqualTo(Condition.QUARANTINED);
    }

    @Test
    void without_a_scanner_that_answers_nothing_comes_out() throws IOException {
        String id = clean();
        var all = quarantine.all(Optional.empty());
        var nobody = with("");

        refused("ARC-310", () -> nobody.release(id, 1, "x", MINH));
        refused("ARC-310", () -> nobody.scan(all, new Steps()));
        scanner.kill();
        refused("ARC-309", () -> quarantine.release(id, 1, "x", MINH));
        refused("ARC-309", () -> quarantine.scan(all, new Steps()));
        assertThat(condition(id)).isEqualTo(Condition.QUARANTINED);
    }

    @Test
    void who_handed_it_in_and_who_decides_elsewhere_do_not_let_it_out() throws IOException {
        String id = clean();
        String own = quarantined(room.submit("của minh", MINH));

        refused("ARC-202", () -> quarantine.release(id, 1, "x", LAN));
        refused("ARC-203", () -> quarantine.release(own, 1, "x", MINH));
        refused("ARC-101", () -> quarantine.release(id, 1, "x", HOA));
        refused("ARC-407", () -> quarantine.release(id, 1, " ", MINH));
        refused("ARC-402", () -> quarantine.release(id, 1, "x".repeat(1001), MINH));
        refused("ARC-102", () -> quarantine.release(id, 2, "x", MINH));
        refused("ARC-101", () -> quarantine.release("none", 1, "x", MINH));
        assertThat(condition(id)).isEqualTo(Condition.QUARANTINED);
    }

    @Test
    void a_release_publishes_nothing() throws IOException {
        String id = room.published("bản một").id();
        room.submit("bản hai", LAN, Optional.of(id));
        quarantined(room.documents.find(id).orElseThrow());
        room.submit("bản ba", LAN, Optional.of(id));
        room.archive.publish(id, MINH);

        refused("ARC-220", () -> quarantine.release(id, 2, "x", MINH));

        Document after = room.documents.find(id).orElseThrow();
        assertThat(after.version(2).orElseThrow().condition()).isEqualTo(Condition.QUARANTINED);
    }
}
