package vn.cchc.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.access.Agencies;
import vn.cchc.access.Audit;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.access.internal.realm.RecentSignIns;
import vn.cchc.access.internal.realm.TrialRealm;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;

/** People as the shell and the web know them. */
class RealmAccessTest {
    @TempDir private Path folder;
    private TrialRealm realm;
    private RealmAccess access;
    private Instant now = Instant.parse("2026-11-21T00:00:00Z");

    @BeforeEach
    void open() {
        realm = new TrialRealm(folder);
        access = new RealmAccess(realm.realm(), (InstantSource) () -> now);
    }

    @AfterEach
    void close() throws Exception {
        realm.close();
    }

    @Test
    void the_agencies_of_a_person_stand_beside_the_roles_and_change_with_them() {
        var hanoi = UnitRef.province(new Period("2026"), "01");
        var ministry = new UnitRef(new Period("2026"), UnitKind.MINISTRY, "BNV");
        String password = access.add("lan", Set.of(Role.STAFF), Agencies.of(hanoi, ministry));

        Person lan = access.signIn("lan", password.toCharArray()).orElseThrow();
        assertThat(lan.actsFor(hanoi)).isTrue();
        assertThat(lan.actsFor(UnitRef.province(new Period("2024"), "01"))).isFalse();
        assertThat(access.find("lan")).contains(lan);

        access.add("lan", Set.of(Role.STAFF), Agencies.EVERY);
        assertThat(access.find("lan").orElseThrow().agencies()).isEqualTo(Agencies.EVERY);

        access.add("lan", Set.of(Role.STAFF));
        assertThat(access.find("lan").orElseThrow().actsFor(hanoi)).isFalse();
    }

    @Test
    void who_was_added_signs_in_with_the_printed_password_and_no_other() {
        String password = access.add("lan", Set.of(Role.STATISTICIAN, Role.READER));

        assertThat(access.signIn("lan", password.toCharArray()))
                .contains(new Person("lan", Set.of(Role.STATISTICIAN, Role.READER)));
        assertThat(access.signIn("lan", "wrong".toCharArray())).isEmpty();
        assertThat(access.signIn("nobody", password.toCharArray())).isEmpty();
        assertThat(access.people()).extracting(Person::name).containsExactly("lan");
    }

    @Test
    void an_unknown_name_costs_as_much_time_as_a_wrong_password() {
        access.add("lan", Set.of(Role.READER));
        int before = realm.checks();
        access.signIn("lan", "wrong".toCharArray());
        int known = realm.checks() - before;
        access.signIn("nobody", "wrong".toCharArray());

        assertThat(known).isPositive();
        assertThat(realm.checks() - before - known).isEqualTo(known);
    }

    @Test
    void who_was_right_lately_is_let_in_without_the_slow_check_and_who_is_wrong_never() {
        char[] password = access.add("lan", Set.of(Role.READER)).toCharArray();
        Person lan = access.signIn("lan", password).orElseThrow();
        int before = realm.checks();

        assertThat(access.signIn("lan", password)).contains(lan);
        assertThat(realm.checks()).isEqualTo(before);

        for (int i = 1; i <= 3; i++) {
            assertThat(access.signIn("lan", "wrong".toCharArray())).isEmpty();
            assertThat(realm.checks()).isEqualTo(before + i);
        }
        assertThat(access.signIn("lanh", password)).isEmpty();

        now = now.plus(Duration.ofMinutes(5));
        int after = realm.checks();
        assertThat(access.signIn("lan", password)).contains(lan);
        assertThat(realm.checks()).isEqualTo(after + 1);
    }

    @Test
    void what_changes_about_a_person_is_obeyed_at_once_however_lately_they_signed_in()
            throws Exception {
        access.add("quan.tri", Set.of(Role.ADMINISTRATOR));
        char[] first = access.add("lan", Set.of(Role.READER)).toCharArray();
        assertThat(access.signIn("lan", first)).isPresent();

        char[] second = access.add("lan", Set.of(Role.STATISTICIAN)).toCharArray();
        assertThat(access.signIn("lan", first)).isEmpty();
        assertThat(access.signIn("lan", second))
                .contains(new Person("lan", Set.of(Role.STATISTICIAN)));

        // As an administrator does with an editor.
        Path file = folder.resolve("users.properties");
        Files.writeString(file, realm.text().replace(",statistician", ",reader"));
        assertThat(access.signIn("lan", second)).contains(new Person("lan", Set.of(Role.READER)));

        access.remove("lan");
        assertThat(access.signIn("lan", second)).isEmpty();
    }

    @Test
    void a_name_closed_after_wrong_tries_stays_closed_to_who_was_right_lately() {
        char[] password = access.add("lan", Set.of(Role.READER)).toCharArray();
        access.signIn("lan", password);
        for (int i = 0; i < 5; i++) {
            access.signIn("lan", "guess".toCharArray());
        }
        assertRefused("ACC-105", () -> access.signIn("lan", password));
    }

    @Test
    void a_file_that_changes_during_the_check_is_not_remembered() {
        var recent = new RecentSignIns(() -> now);
        var lan = new Person("lan", Set.of(Role.READER));
        var file = new AtomicReference<>("old");
        Supplier<byte[]> people = () -> file.get().getBytes(StandardCharsets.UTF_8);
        Supplier<Optional<Person>> changed =
                () -> {
                    file.set("new");
                    return Optional.of(lan);
                };
        assertThat(recent.person(people, "lan", new char[0], changed)).contains(lan);

        file.set("old");
        assertThat(recent.person(people, "lan", new char[0], Optional::empty)).isEmpty();
    }

    /** Whoever opened the file before a change reads the old one to its end. */
    @Test
    void a_change_puts_a_new_file_in_the_place_of_the_old_one() throws Exception {
        access.add("quan.tri", Set.of(Role.ADMINISTRATOR));
        String before = realm.text();
        try (var reader = Files.newInputStream(folder.resolve("users.properties"))) {
            access.add("lan", Set.of(Role.READER));

            assertThat(new String(reader.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(before);
        }
        assertThat(realm.text()).isNotEqualTo(before);
    }

    @Test
    void no_password_lies_in_the_file_in_clear() {
        String password = access.add("lan", Set.of(Role.READER));
        assertThat(realm.text()).contains("lan = {CRYPT}").doesNotContain(password);
    }

    @Test
    void the_file_is_never_seen_half_written() throws Exception {
        access.add("quan.tri", Set.of(Role.ADMINISTRATOR));
        var halves = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var done = new java.util.concurrent.atomic.AtomicBoolean();
        var reader =
                new Thread(
                        () -> {
                            while (!done.get()) {
                                String text = realm.text();
                                if (!text.lines()
                                        .allMatch(
                                                line ->
                                                        line.matches(
                                                                "[a-z.]+ = \\{CRYPT}[0-9a-f]+\\{CRYPT}(,[a-z]+)+"))) {
                                    halves.add(text);
                                }
                            }
                        });
        reader.start();
        for (int i = 0; i < 30; i++) {
            access.add("lan", Set.of(Role.STATISTICIAN, Role.READER));
        }
        done.set(true);
        reader.join();
        assertThat(halves).isEmpty();
    }

    @Test
    void passwords_are_twenty_unambiguous_characters_and_never_the_same() {
        String first = access.add("lan", Set.of(Role.READER));
        String second = access.add("lan", Set.of(Role.READER));
        assertThat(first).matches("[a-zA-Z2-9]{20}").doesNotContainPattern("[ilIoO]");
        assertThat(second).isNotEqualTo(first);
        assertThat(access.signIn("lan", first.toCharArray())).isEmpty();
        assertThat(access.signIn("lan", second.toCharArray())).isPresent();
    }

    @Test
    void only_an_administrator_gets_karafs_own_rights_and_a_reader_not_even_the_shell() {
        access.add("quan.tri", Set.of(Role.ADMINISTRATOR));
        access.add("lan", Set.of(Role.STATISTICIAN));
        access.add("binh", Set.of(Role.READER));

        assertThat(karafRoles("quan.tri"))
                .containsExactlyInAnyOrder(
                        "administrator", "admin", "manager", "viewer", "systembundles", "ssh");
        assertThat(karafRoles("lan")).containsExactlyInAnyOrder("statistician", "ssh", "viewer");
        assertThat(karafRoles("binh")).containsExactly("reader");
    }

    @Test
    void new_roles_replace_the_old_ones_whatever_they_were() {
        access.add("quan.tri", Set.of(Role.ADMINISTRATOR));
        access.add("lan", Set.of(Role.ADMINISTRATOR));
        realm.realm().people().addRole("lan", "systembundles");

        String password = access.add("lan", Set.of(Role.READER));
        assertThat(access.signIn("lan", password.toCharArray()))
                .contains(new Person("lan", Set.of(Role.READER)));
        assertThat(realm.text().lines().filter(line -> line.startsWith("lan ")))
                .singleElement()
                .asString()
                .endsWith("{CRYPT},reader");
    }

    @Test
    void a_bad_name_and_missing_roles_are_refused_together() {
        for (String bad : List.of("", "_g_:x", "Lan", "a,b", "a\nb", "x".repeat(41))) {
            assertThatThrownBy(() -> access.add(bad, Set.of()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.problems())
                                            .extracting(Problem::code)
                                            .containsExactly("ACC-101", "ACC-102"));
        }
        assertThat(access.people()).isEmpty();
    }

    @Test
    void the_only_administrator_cannot_be_lost() {
        access.add("quan.tri", Set.of(Role.ADMINISTRATOR));
        assertRefused("ACC-104", () -> access.remove("quan.tri"));
        assertRefused("ACC-104", () -> access.add("quan.tri", Set.of(Role.READER)));

        access.add("lan", Set.of(Role.ADMINISTRATOR));
        assertThat(access.remove("quan.tri")).isTrue();
        assertThat(access.remove("quan.tri")).isFalse();
    }

    @Test
    void guessing_is_slowed_and_the_trail_names_only_people_there_are() {
        var trail = new ArrayList<String>();
        access.bindAudit(new LineAudit(trail));
        String password = access.add("lan", Set.of(Role.READER));
        for (int i = 0; i < 5; i++) {
            access.signIn("lan", "guess".toCharArray());
            access.signIn("mat-khau-cua-toi", "guess".toCharArray());
        }
        assertRefused("ACC-105", () -> access.signIn("lan", password.toCharArray()));
        assertRefused("ACC-105", () -> access.signIn("mat-khau-cua-toi", new char[0]));
        assertThat(trail).containsExactly("lan sign-in.closed");

        now = now.plusSeconds(1);
        assertThat(access.signIn("lan", password.toCharArray())).isPresent();
    }

    @Test
    void the_first_start_makes_one_administrator_whose_password_only_the_owner_reads()
            throws Exception {
        var console = new ByteArrayOutputStream();
        startFor(console);

        Path file = folder.resolve("data/cchc/first-administrator.txt");
        String password = line(Files.readString(file), "Password: ");
        assertThat(line(console.toString(StandardCharsets.UTF_8), "Password: "))
                .isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(access.signIn("admin", password.toCharArray()))
                .contains(new Person("admin", Set.of(Role.ADMINISTRATOR)));
    }

    @Test
    void later_starts_leave_everything_as_it_is() {
        startFor(new ByteArrayOutputStream());
        String before = realm.text();
        var console = new ByteArrayOutputStream();
        startFor(console);
        assertThat(console.size()).isZero();
        assertThat(realm.text()).isEqualTo(before);
    }

    private void startFor(ByteArrayOutputStream console) {
        new FirstAdministrator(
                folder.resolve("data"),
                access,
                new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private List<String> karafRoles(String name) {
        return realm.realm().people().listRoles(new UserPrincipal(name)).stream()
                .map(role -> role.getName())
                .toList();
    }

    private static String line(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code)
                                        .containsExactly(code));
    }

    /** A trail that keeps who and act. */
    private record LineAudit(List<String> lines) implements Audit {
        @Override
        public void record(String who, String act, String subject, String outcome) {
            lines.add(who + " " + act);
        }

        @Override
        public List<Entry> newest(int count) {
            return List.of();
        }
    }
}
