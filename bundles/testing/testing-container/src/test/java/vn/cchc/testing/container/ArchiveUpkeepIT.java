package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.model.Fingerprint;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;
import vn.cchc.testing.container.ToldArchive.Told;

/**
 * What an administrator types when a disk fails and when an archive moves: verify, repair, export,
 * take in, index. The first server is damaged by hand and mended; the second takes its export.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveUpkeepIT {
    private static final String EXPORT = "archive-2026";
    private static final Pattern SEAL = Pattern.compile("seal ([0-9a-f]{128})");
    private static final int TERMINAL = 100;
    private static final Duration SOON = Duration.ofMinutes(1);

    /** Together an index takes longer for them than the first look at how far it is. */
    private static final int LONG_TEXTS = 3;

    private static final int LONG_WORDS = 60_000;

    /** The commands by which the README has an export checked. */
    private static final String EVERY_INVENTORY =
            "find . -name inventory.json.sha512 -execdir sha512sum -c {} +";

    private static final String EVERY_FILE =
            "for d in ??/??/*; do (cd $d && awk -F'\"' '/^  \"/ {m = /manifest/} m && /\\[$/ {h = $2}"
                    + " m && /^ +\"v/ {print h \"  \" $2}' inventory.json | sha512sum -c); done";

    private static final String EVERY_OBJECT =
            "for d in ??/??/*; do echo \"${d##*/} $(sha512sum < $d/inventory.json | cut -c-128)\";"
                    + " done | sha512sum";

    private ServerProcess first;
    private ServerProcess second;
    private ServerShell administrator;
    private Map<String, String> ids;
    private Map<String, Told> told;
    private String seal;
    private Path missing;
    private Path flipped;
    private Path orphan;

    @BeforeAll
    void an_archive_of_every_kind_of_document() throws IOException {
        first = Distribution.startedBefore().start();
        administrator = first.administrator();
        ids = ArchiveSample.in(first);
        told = new ToldArchive(first, colleague(first)).of(ids);
    }

    @AfterAll
    void stop() {
        first.close();
        if (second != null) {
            second.close();
        }
    }

    /** Who sees everything of these documents, also who rests on them. */
    private static ServerShell colleague(ServerProcess server) {
        return server.personOf("province/2026/01", "doc", "staff");
    }

    /** Everything that is shown fits the terminal, but for a seal, which is one word. */
    private String type(String command) {
        String shown = administrator.run(command);
        assertThat(shown.lines())
                .as(command + "\n" + shown)
                .allMatch(
                        line ->
                                line.codePointCount(0, line.length()) <= TERMINAL
                                        || SEAL.matcher(line).matches());
        return shown;
    }

    private static Path exchange(ServerProcess server, String name) {
        return server.home().resolve("data/exchange").resolve(name);
    }

    private Path contents() {
        return first.home().resolve("data/cchc/archive/contents");
    }

    private Path place(String hash) {
        return contents().resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    /** Where the bytes of a version lie. */
    private Path content(String name, int version) {
        String said = told.get(name).contents().get(version - 1);
        return place(said.substring(said.indexOf(' ') + 1));
    }

    private static String brief(Path content) {
        return content.getFileName().toString().substring(0, 12);
    }

    private static void flip(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    /** Every file with the hash of its bytes. */
    private static Map<String, String> files(Path folder) {
        var all = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String hash = Fingerprint.of(Files.readAllBytes(file)).sha256();
                all.put(folder.relativize(file).toString(), hash);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private String exported(String folder) {
        String shown = type("cchc:archive-export " + folder);
        var found = SEAL.matcher(shown);
        assertThat(found.find()).as(shown).isTrue();
        return found.group(1);
    }

    @Test
    @Order(1)
    void what_is_whole_is_said_to_be_whole() {
        assertThat(type("cchc:archive-verify"))
                .contains("7 versions, 8 contents, ", " bytes read: all whole")
                .doesNotContain("ARC-");
        assertThat(type("cchc:archive-repair")).contains("Nothing to repair");
    }

    @Test
    @Order(2)
    void an_export_is_checked_by_a_stranger_with_the_programs_of_any_system() throws Exception {
        seal = exported(EXPORT);
        Path export = exchange(first, EXPORT);

        assertThat(bash(export, "sha512sum export.json")).startsWith(seal);
        assertThat(bash(export, EVERY_INVENTORY)).contains(": OK").doesNotContain("FAILED");
        assertThat(bash(export, EVERY_FILE)).hasLineCount(filesOfVersions(export));
        String objects =
                ArchiveOffice.json(Files.readString(export.resolve("export.json")))
                        .path("objects")
                        .asText();
        assertThat(bash(export, EVERY_OBJECT)).startsWith(objects);
        assertThat(type("cchc:archive-export " + EXPORT)).contains("ARC-621");
    }

    private static int filesOfVersions(Path export) throws IOException {
        try (Stream<Path> all = Files.walk(export)) {
            return (int)
                    all.filter(Files::isRegularFile)
                            .filter(file -> file.toString().contains("/content/"))
                            .count();
        }
    }

    /** What the commands print; they fail as in a script that is careful. */
    private static String bash(Path folder, String commands) throws Exception {
        var process =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(commands + "\n" + said).isZero();
        return said;
    }

    @Test
    @Order(3)
    void every_damage_is_told_with_its_document_version_and_place() throws IOException {
        missing = content("withdrawn", 1);
        flipped = content("public", 2);
        byte[] nobodys = "của ai?".getBytes(StandardCharsets.UTF_8);
        orphan = place(Fingerprint.of(nobodys).sha256());
        Files.delete(missing);
        flip(flipped);
        Files.createDirectories(orphan.getParent());
        Files.write(orphan, nobodys);

        String shown = type("cchc:archive-verify");

        assertThat(shown)
                .containsPattern("ARC-601 +" + brief(missing) + " " + ids.get("withdrawn") + "/1 ")
                .containsPattern("ARC-602 +" + brief(flipped) + " " + ids.get("public") + "/2 ")
                .containsPattern("ARC-603 +" + brief(orphan) + " ")
                .contains("7 versions, 8 contents", "3 findings", "cchc:archive-repair --from")
                .contains("data/cchc/archive/contents");
        assertThat(
                        ArchiveOffice.json(
                                        administrator
                                                .run("cchc:archive-verify --json")
                                                .replaceFirst("(?m)^.*findings: 3\\s*$", ""))
                                .findValuesAsText("content"))
                .containsExactlyInAnyOrder(
                        missing.getFileName().toString(),
                        flipped.getFileName().toString(),
                        orphan.getFileName().toString());
    }

    @Test
    @Order(4)
    void what_is_not_whole_is_not_exported() {
        assertThat(type("cchc:archive-export broken"))
                .contains("ARC-624", ids.get("withdrawn") + "/1", ids.get("public") + "/2")
                .contains("refused, 2 problems");
        assertThat(exchange(first, "broken")).doesNotExist();
    }

    @Test
    @Order(5)
    void a_repair_shows_what_it_would_do_and_changes_nothing() {
        var before = files(contents());
        String stats = type("cchc:archive-stats");

        assertThat(type("cchc:archive-repair"))
                .containsPattern("ARC-601 .*write into the trail")
                .contains("Nothing was changed; --yes does it");
        assertThat(type("cchc:archive-repair --from " + EXPORT))
                .containsPattern("ARC-601 +" + brief(missing) + " +put back the copy")
                .containsPattern("ARC-602 +" + brief(flipped) + " +put back the copy")
                .containsPattern("ARC-603 +" + brief(orphan) + " +write it into the table")
                .contains("Nothing was changed; --yes does it");

        assertThat(files(contents())).isEqualTo(before);
        assertThat(type("cchc:archive-stats")).isEqualTo(stats);
    }

    @Test
    @Order(6)
    void what_cannot_be_mended_is_not_said_to_be_mended() {
        assertThat(type("cchc:archive-repair --yes"))
                .contains("2 contents are still lost", "--from")
                .doesNotContain("Done");
        assertThat(type("cchc:archive-verify"))
                .contains("ARC-601", "ARC-602", "2 findings")
                .doesNotContain("ARC-603");
    }

    @Test
    @Order(7)
    void a_repair_puts_back_what_the_export_has() throws IOException {
        assertThat(type("cchc:archive-repair --yes --from " + EXPORT)).contains("Done");

        assertThat(type("cchc:archive-verify")).contains("all whole");
        assertThat(files(contents()))
                .allSatisfy((file, hash) -> assertThat(file).endsWith(hash))
                .containsKey(contents().relativize(missing).toString())
                .containsKey(contents().relativize(flipped).toString());
        assertThat(exported("again")).isEqualTo(seal);
        assertThat(files(exchange(first, "again"))).isEqualTo(files(exchange(first, EXPORT)));
        assertThat(first.logComplaints()).isEmpty();
    }

    @Test
    @Order(10)
    void an_export_with_one_bit_changed_is_refused_whole_with_the_place() throws Exception {
        first.stop();
        second = Distribution.startedBefore().start();
        administrator = second.administrator();
        String copy = exchange(second, EXPORT).toString();
        bash(first.home(), "cp -r data/exchange/" + EXPORT + " " + copy);
        String id = ids.get("evidence");
        String place = id.substring(0, 2) + "/" + id.substring(2, 4) + "/" + id;
        Path file = exchange(second, EXPORT).resolve(place).resolve("v1/content/file.txt");
        flip(file);
        String refused = type("cchc:archive-take-in " + EXPORT);
        flip(file);

        assertThat(refused)
                .contains("ARC-634", place + "/v1/content/file.txt", "Nothing was taken in");
        assertThat(type("cchc:archive-stats")).contains("Index:     0 documents");
        assertThat(files(second.home().resolve("data/cchc/archive/contents"))).isEmpty();
    }

    @Test
    @Order(11)
    void an_empty_server_has_everything_the_first_one_had() {
        assertThat(type("cchc:archive-take-in " + EXPORT))
                .contains("7 documents taken in, 0 were here already");

        var there = new ToldArchive(second, colleague(second));
        assertThat(there.of(ids)).isEqualTo(told);
        assertThat(type("cchc:archive-verify")).contains("7 versions, 7 contents", "all whole");
        assertThat(exported("again")).isEqualTo(seal);
    }

    @Test
    @Order(12)
    void taken_in_twice_changes_nothing() {
        var before = files(second.home().resolve("data/cchc/archive/contents"));

        assertThat(type("cchc:archive-take-in " + EXPORT))
                .contains("0 documents taken in, 7 were here already");

        assertThat(files(second.home().resolve("data/cchc/archive/contents"))).isEqualTo(before);
        assertThat(exported("twice")).isEqualTo(seal);
        assertThat(changes()).isEqualTo(7);
    }

    private int changes() {
        return ArchiveOffice.json(
                        new ArchiveOffice(second).get("changes?after=0", second.administrator()))
                .findValues("revision")
                .size();
    }

    @Test
    @Order(13)
    void the_index_is_made_anew_while_people_search() {
        var lan = second.personOf("province/2026/01", "lan", "staff");
        var office = new ArchiveOffice(second);
        var sent = new ArrayList<String>();
        for (int i = 0; i < LONG_TEXTS; i++) {
            var kept = office.submit("dài " + i + ".txt", longText(i), "dai " + i, lan);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
            sent.add(ArchiveOffice.json(kept).path("id").asText());
        }
        sent.forEach(id -> office.read(id, lan));
        Eventually.within(SOON)
                .isTrue(this::indexIsCurrent, () -> administrator.run("cchc:archive-stats"));

        var rebuilding =
                CompletableFuture.supplyAsync(
                        () -> administrator.runAndWatch("cchc:archive-index"));
        do {
            assertThat(office.found("bản sửa đổi", null)).contains(ids.get("public"));
        } while (!rebuilding.isDone());

        assertThat(rebuilding.join())
                .containsPattern("Indexing documents \\[#*\\.*] \\d+ of 10")
                .contains("Indexed: 9 documents");
        assertThat(office.found("bản sửa đổi", null)).contains(ids.get("public"));
    }

    private boolean indexIsCurrent() {
        return administrator.run("cchc:archive-stats").contains(" 0 changes behind");
    }

    /** Words that are in no other. */
    private static byte[] longText(int number) {
        var text = new StringBuilder();
        for (int i = 0; i < LONG_WORDS; i++) {
            text.append("tu").append(number).append('x').append(i).append(i % 20 == 0 ? '\n' : ' ');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Order(14)
    void a_cut_file_of_the_index_is_noticed_at_the_start_and_made_good() throws IOException {
        assertThat(second.logComplaints()).isEmpty();
        second.stop();
        // The platform itself may have complained of being interrupted.
        int complaints = second.logComplaints().size();
        Path index = second.home().resolve("data/cchc/archive-index");
        Path largest;
        try (Stream<Path> all = Files.list(index)) {
            largest =
                    all.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(largest);
        Files.write(largest, Arrays.copyOf(bytes, bytes.length / 2));

        second.start();

        var office = new ArchiveOffice(second);
        Eventually.within(SOON)
                .isTrue(this::indexIsCurrent, () -> administrator.run("cchc:archive-stats"));
        assertThat(office.found("bản sửa đổi", null)).contains(ids.get("public"));
        assertThat(second.logComplaints().subList(complaints, second.logComplaints().size()))
                .singleElement()
                .asString()
                .contains("The index of documents is made anew");
    }
}
