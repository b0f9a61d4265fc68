package vn.cchc.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room's tables are brought up to date once, privately, and without the network. */
class MigrationTest {
    private static final String HEAD =
            """
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog %s">
            """;
    private static final String XSD =
            "http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.33.xsd";

    private static final String SECOND =
            """
            <changeSet id="second" author="trial">
              <sql>alter table other add column y int</sql>
            </changeSet>
            </databaseChangeLog>
            """;

    private final InMemoryDerby derby = new InMemoryDerby();
    private final Migration migration = new Migration(derby.source);

    @TempDir private Path folder;

    @AfterEach
    void drop() {
        derby.close();
    }

    @Test
    void change_sets_run_once() throws Exception {
        assertThat(migrate("vn.cchc.trial-core", "db/changelog.xml"))
                .isEqualTo(new Migration.Outcome("derby", 1));
        assertThat(migrate("vn.cchc.trial-core", "db/changelog.xml"))
                .isEqualTo(new Migration.Outcome("derby", 0));
        assertThat(derby.ask("select name from trial_province where code = '66'"))
                .isEqualTo("Đắk Lắk");
    }

    @Test
    void two_rooms_may_name_path_and_change_sets_alike() throws Exception {
        migrate("vn.cchc.trial-core", "db/changelog.xml");
        write("db/changelog.xml", table("other"));

        assertThat(migrateFromFolder("vn.cchc.other-core").changeSetsRun()).isEqualTo(1);
        assertThat(derby.ask("select count(*) from other")).isEqualTo("0");
    }

    /**
     * The start after an upgrade: one room has nothing new, the next one has. Liquibase remembers
     * by path, in this process, what was up to date, and all rooms use the same path.
     */
    @Test
    void a_room_that_is_up_to_date_does_not_make_its_neighbour_so() throws Exception {
        migrate("vn.cchc.trial-core", "db/changelog.xml");
        write("db/changelog.xml", table("other"));
        migrateFromFolder("vn.cchc.other-core");
        assertThat(migrate("vn.cchc.trial-core", "db/changelog.xml").changeSetsRun()).isZero();

        write("db/changelog.xml", table("other").replace("</databaseChangeLog>", SECOND));

        assertThat(migrateFromFolder("vn.cchc.other-core").changeSetsRun()).isEqualTo(1);
        assertThat(derby.ask("select count(y) from other")).isEqualTo("0");
    }

    @Test
    void a_broken_change_log_says_why_in_one_sentence() {
        assertThatThrownBy(() -> migrate("vn.cchc.trial-core", "db/broken.xml"))
                .isInstanceOf(FailedMigration.class)
                .hasMessage("Table/View 'A_TABLE_THAT_IS_NOT_THERE' does not exist.");
        assertThatThrownBy(() -> migrate("vn.cchc.trial-core", "db/nowhere.xml"))
                .isInstanceOf(FailedMigration.class)
                .hasMessageContaining("db/nowhere.xml");
    }

    @Test
    void a_database_without_connection_is_told_apart_from_a_bad_change_log() {
        var absent = new EmbeddedDataSource();
        absent.setDatabaseName("memory:not-there");
        assertThatThrownBy(
                        () -> new Migration(absent).run("x", "db/changelog.xml", testClassLoader()))
                .isInstanceOf(UnreachableDatabase.class);
    }

    @Test
    void the_lock_row_of_a_node_that_died_does_not_stop_the_next_start() throws Exception {
        migrate("vn.cchc.trial-core", "db/changelog.xml");
        derby.run("update databasechangeloglock set locked = true, lockedby = 'a dead node'");
        write("db/changelog.xml", table("other"));
        assertThat(migrateFromFolder("vn.cchc.other-core").changeSetsRun()).isEqualTo(1);
    }

    @Test
    void nothing_is_asked_of_the_network() throws Exception {
        var network = new WatchedNetwork();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(network);
        try {
            migrate("vn.cchc.trial-core", "db/changelog.xml");
            write("db/changelog.xml", HEAD.formatted("http://example.org/x.xsd") + "</x>");
            assertThatThrownBy(() -> migrateFromFolder("vn.cchc.other-core"))
                    .isInstanceOf(FailedMigration.class);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(network.asked).isEmpty();
    }

    @Test
    void an_outside_entity_is_not_read() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        String doctype =
                "<!DOCTYPE databaseChangeLog [<!ENTITY leak SYSTEM \"%s\">]>\n"
                        .formatted(secret.toUri());
        String sql = "<sql>create table canary_&leak; (x int)</sql>";
        write("db/changelog.xml", doctype + changeSet(sql));

        assertThatThrownBy(() -> migrateFromFolder("vn.cchc.other-core"))
                .isInstanceOf(FailedMigration.class);
        assertThat(derby.ask("select count(*) from sys.systables where tablename like 'CANARY%'"))
                .isEqualTo("0");
    }

    @Test
    void the_context_class_loader_is_given_back() throws Exception {
        ClassLoader mine = new URLClassLoader(new URL[0]);
        Thread.currentThread().setContextClassLoader(mine);
        migrate("vn.cchc.trial-core", "db/changelog.xml");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(mine);
    }

    private Migration.Outcome migrate(String room, String changeLog) throws Exception {
        return migration.run(room, changeLog, testClassLoader());
    }

    private Migration.Outcome migrateFromFolder(String room) throws Exception {
        try (var files = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return migration.run(room, "db/changelog.xml", files);
        }
    }

    private static ClassLoader testClassLoader() {
        return MigrationTest.class.getClassLoader();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static String table(String name) {
        return changeSet("<sql>create table " + name + " (x int)</sql>");
    }

    private static String changeSet(String change) {
        return HEAD.formatted(XSD)
                + "<changeSet id='1' author='cchc'>"
                + change
                + "</changeSet></databaseChangeLog>";
    }

    /** Notes every address a URL connection wants to reach. */
    private static final class WatchedNetwork extends ProxySelector {
        final List<URI> asked = new CopyOnWriteArrayList<>();

        @Override
        public List<Proxy> select(URI address) {
            asked.add(address);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException error) {
            asked.add(address);
        }
    }
}
