package vn.cchc.archive.internal.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.archive.internal.integrity.IntegrityRoom.LAN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Change;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.internal.integrity.shell.ReportText;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.JobsAtOnce;

/** What a verification finds and a repair mends, on every database. */
abstract class VerificationContract {
    private static final Duration LATER = Duration.ofHours(2);

    @TempDir Path folder;
    private final ForwardClock clock = new ForwardClock();
    private final Steps steps = new Steps();
    private DatabaseFixture database;
    private IntegrityRoom room;
    private Verification verification;
    private Repair repair;

    abstract DatabaseFixture database();

    @BeforeEach
    void open() throws IOException {
        database = database();
        room = new IntegrityRoom(database, folder, clock);
        var census = new Census(room.jpa);
        verification = new Verification(census, room.texts, room.contents, clock);
        repair = new Repair(room.documents, census, room.claims, room.contents);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_whole_is_said_to_be_whole() throws IOException {
        room.submit("một", LAN);
        room.deleted(room.submit("hai", LAN).id());
        room.published("một");
        read();

        var report = verify();

        assertThat(report.findings()).isEmpty();
        assertThat(verification.inPiecesOf(0).run(steps)).isEqualTo(report);
        assertThat(report.orRefuse()).isEqualTo("2 versions, 2 contents, 8 bytes read: all whole");
        assertThat(steps.last()).isEqualTo("Reading contents 2/2");
        assertThat(new ReportText(report).table()).isEqualTo(report.summary() + "\n");
    }

    @Test
    void it_stops_when_it_is_asked_to() throws IOException {
        room.submit("một", LAN);
        var jobs = new JobsAtOnce();
        jobs.stopAt("");
        assertThat(jobs.start("x", "x", "x", p -> verification.run(stopped()).summary()).state())
                .hasToString("STOPPED");
        assertThatThrownBy(() -> verification.run(stopped()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void content_that_is_missing_or_damaged_is_found_with_its_versions() throws IOException {
        Document lost = room.submit("mất", LAN);
        Document again = room.submit("mất", LAN);
        Document bad = room.submit("hỏng", LAN);
        room.store.remove(content(lost));
        flip(bad);

        var report = verify();

        assertThat(codes(report)).containsExactlyInAnyOrder("ARC-601", "ARC-602");
        assertThat(verification.inPiecesOf(0).run(steps)).isEqualTo(report);
        var missing = problem(report, "ARC-601");
        assertThat(missing.where())
                .startsWith(content(lost).brief())
                .contains(lost.id() + "/1", again.id() + "/1");
        assertThat(problem(report, "ARC-602").where())
                .isEqualTo(content(bad).brief() + " " + bad.id() + "/1");
        assertThatThrownBy(report::orRefuse)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problems()).hasSize(2));
        assertThat(new ReportText(report).table().lines())
                .allMatch(line -> line.length() <= 100)
                .last()
                .asString()
                .contains("2 findings");
        assertThat(new ReportText(report).json())
                .contains("\"whole\" : false", content(bad).sha256(), bad.id() + "/1");
    }

    @Test
    void one_bit_anywhere_in_a_content_is_found() throws IOException {
        Document document = room.submit("văn bản", LAN);
        Path file = file(document);
        byte[] whole = Files.readAllBytes(file);
        writable(file);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, changed);
            assertThat(codes(verify())).as("bit %s", bit).containsExactly("ARC-602");
        }
    }

    @Test
    void a_copy_whose_hash_fits_comes_back_and_no_other() throws IOException {
        Document lost = room.submit("mất", LAN);
        Document bad = room.submit("hỏng", LAN);
        Document nowhere = room.submit("không đâu có", LAN);
        Path copies = Files.createDirectories(folder.resolve("copies/deep"));
        Files.writeString(copies.resolve("a.bin"), "mất");
        Files.writeString(copies.resolve("b.bin"), "hỏng");
        Files.writeString(copies.resolve("c.bin"), "không đâu cÓ");
        room.store.remove(content(lost));
        room.store.remove(content(nowhere));
        flip(bad);

        var plan = repair.plan(verify(), Optional.of(folder.resolve("copies")));
        assertThat(plan).hasSize(3);
        assertThat(codes(verify())).hasSize(3);
        assertThat(repair.act(plan, "admin")).isEmpty();

        assertThat(codes(verify())).containsExactly("ARC-601");
        assertThat(room.store.size(content(nowhere))).isEmpty();
        assertThat(room.documents.changes(3, 10))
                .extracting(Change::act)
                .containsExactlyInAnyOrder("content-restored", "content-restored", "content-lost");
        assertThat(room.trail.lines())
                .contains(
                        "admin | document.content-lost | "
                                + nowhere.id()
                                + " | "
                                + content(nowhere).brief());
    }

    @Test
    void a_copy_that_changed_after_the_plan_does_not_take_the_place_of_anything()
            throws IOException {
        Document bad = room.submit("hỏng", LAN);
        flip(bad);
        Path copy = Files.writeString(folder.resolve("copy"), "hỏng");
        var plan = repair.plan(verify(), Optional.of(copy));
        Files.writeString(copy, "HỎNG");

        assertThat(repair.act(plan, "admin")).isEqualTo(plan);
        assertThat(room.store.size(content(bad))).isPresent();
    }

    @Test
    void content_that_nobody_knows_is_registered_and_swept_an_hour_later() throws IOException {
        var orphan = fingerprint("mồ côi");
        room.store.put(orphan, Files.writeString(folder.resolve("x"), "mồ côi"));
        assertThat(codes(verify())).containsExactly("ARC-603");

        repair.act(repair.plan(verify(), Optional.empty()), "admin");

        assertThat(codes(verify())).isEmpty();
        assertThat(room.sweep().sweep()).isZero();
        assertThat(room.store.size(orphan)).isPresent();
        clock.forward(LATER);
        assertThat(room.sweep().sweep()).isEqualTo(1);
        assertThat(room.store.size(orphan)).isEmpty();
    }

    @Test
    void rows_without_content_and_versions_without_row_are_found() throws Exception {
        Document document = room.submit("một", LAN);
        room.claims.claim(fingerprint("không có"), 3);
        assertThat(codes(verify())).as("somebody may be sending it").isEmpty();
        clock.forward(LATER);
        assertThat(codes(verify())).containsExactly("ARC-604");
        room.sweep().sweep();
        sql("delete from archive_content");
        assertThat(codes(verify())).containsExactly("ARC-605");

        repair.act(repair.plan(verify(), Optional.empty()), "admin");

        assertThat(codes(verify())).isEmpty();
        clock.forward(LATER);
        assertThat(room.sweep().sweep()).isZero();
        assertThat(room.store.size(content(document))).isPresent();
    }

    @Test
    void sizes_that_differ_are_found() throws Exception {
        room.submit("một", LAN);
        sql("update archive_version set bytes = 4");
        var report = verify();
        assertThat(codes(report)).containsExactly("ARC-608");
        assertThat(report.findings().get(0).holders()).hasSize(1);
        assertThat(repair.plan(report, Optional.empty()).get(0).words()).startsWith("nothing");
    }

    @Test
    void a_text_that_is_missing_is_read_again_and_one_without_content_goes() throws Exception {
        Document document = room.submit("một", LAN);
        read();
        assertThat(codes(verify())).isEmpty();
        sql("delete from archive_text");
        room.texts.keep(fingerprint("không có"), List.of("mồ côi"));
        assertThat(codes(verify())).containsExactlyInAnyOrder("ARC-606", "ARC-607");

        repair.act(repair.plan(verify(), Optional.empty()), "admin");

        assertThat(room.documents.find(document.id()).orElseThrow().newest().condition())
                .isEqualTo(Condition.WAITING);
        read();
        assertThat(codes(verify())).isEmpty();
        assertThat(room.texts.pages(fingerprint("không có"))).isEmpty();
        assertThat(room.texts.pages(content(document))).containsExactly("trang một", "trang hai");
    }

    private void read() {
        room.read(
                (file, name) ->
                        new Extract(
                                "text/plain",
                                List.of("trang một", "trang hai"),
                                Extract.Source.TEXT,
                                true,
                                Set.of(),
                                ""));
    }

    private Report verify() {
        return verification.run(steps);
    }

    private static vn.cchc.ops.Jobs.Progress stopped() {
        var steps = new Steps();
        steps.stop();
        return steps;
    }

    private static List<String> codes(Report report) {
        return report.findings().stream().map(finding -> finding.fault().code()).toList();
    }

    private static Problem problem(Report report, String code) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void flip(Document document) throws IOException {
        Path file = file(document);
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        writable(file);
        Files.write(file, bytes);
    }

    private static void writable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private Path file(Document document) {
        String hash = content(document).sha256();
        return folder.resolve("contents/" + hash.substring(0, 2) + "/" + hash.substring(2, 4))
                .resolve(hash);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Fingerprint content(Document document) {
        return document.newest().content();
    }

    private static Fingerprint fingerprint(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
