package vn.cchc.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import vn.cchc.persistence.Schema;
import vn.cchc.testing.Eventually;

/** A room gets its tables and its marker, or the person on duty is told why not. */
class SchemaExtenderTest {
    private static final String ROOM = "vn.cchc.trial-core";

    private final DataSource derby = derby();
    private final SchemaHealth health = new SchemaHealth();

    @TempDir private Path cache;
    private EmptyFramework framework;
    private SchemaExtender extender;

    @BeforeEach
    void start() throws Exception {
        framework = new EmptyFramework(cache);
        extend(derby);
    }

    @AfterEach
    void stop() throws Exception {
        extender.stop();
        framework.close();
    }

    @Test
    void a_room_gets_its_marker_when_its_tables_are_there() throws Exception {
        framework.room(ROOM, createTable("trial_province"));

        Schema schema = marker(ROOM);
        assertThat(schema.database()).isEqualTo("derby");
        assertThat(schema.changeSetsRun()).isEqualTo(1);
        assertThat(framework.markers(ROOM).get(0).getProperty("cchc.schema.database"))
                .isEqualTo("derby");
        assertThat(rows(derby, "trial_province")).isZero();
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void the_marker_leaves_with_its_bundle_and_comes_back_with_it() throws Exception {
        Bundle room = framework.room(ROOM, createTable("trial_province"));
        marker(ROOM);

        room.stop();
        assertThat(framework.markers(ROOM)).isEmpty();
        room.start();
        assertThat(marker(ROOM).changeSetsRun()).isZero();
    }

    @Test
    void another_data_source_starts_anew() throws Exception {
        framework.room(ROOM, createTable("trial_province"));
        marker(ROOM);
        extender.stop();
        assertThat(framework.markers(ROOM)).isEmpty();

        DataSource other = derby();
        extend(other);
        assertThat(marker(ROOM).changeSetsRun()).isEqualTo(1);
        assertThat(rows(other, "trial_province")).isZero();
    }

    @Test
    void a_broken_change_log_gives_no_marker_says_why_and_disturbs_nobody() throws Exception {
        framework.room("vn.cchc.broken-core", changeLog("<sql>no such statement</sql>"));
        framework.room(ROOM, createTable("trial_province"));

        marker(ROOM);
        assertThat(framework.markers("vn.cchc.broken-core")).isEmpty();
        Result result = health.execute();
        assertThat(result.getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(result.toString())
                .contains("PER-102 vn.cchc.broken-core db/changelog.xml")
                .contains("Remedy: Correct the change log");
    }

    @Test
    void a_database_that_comes_later_is_tried_again() throws Exception {
        extender.stop();
        var late = new LateDataSource();
        extend(late);
        framework.room(ROOM, createTable("trial_province"));
        Eventually.soon()
                .isTrue(() -> health.execute().toString().contains("PER-101"), () -> "No PER-101");
        assertThat(framework.markers(ROOM)).isEmpty();

        late.there = true;
        marker(ROOM);
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void a_migration_under_way_ends_before_the_extender_is_gone() throws Exception {
        extender.stop();
        var slow = new SlowDataSource();
        extend(slow);
        framework.room(ROOM, createTable("trial_province"));
        slow.asked.await();

        var stopping = new Thread(this::stopQuietly);
        stopping.start();
        Eventually.soon()
                .isTrue(
                        () -> stopping.getState() == Thread.State.TIMED_WAITING,
                        () -> "It does not wait: " + stopping.getState());
        slow.goOn.countDown();
        stopping.join();

        assertThat(slow.interrupted).isFalse();
        assertThat(rows(slow, "trial_province")).isZero();
    }

    private void stopQuietly() {
        try {
            extender.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void without_a_data_source_the_health_check_says_what_to_do() {
        health.unbindExtender(extender);
        Result result = health.execute();
        assertThat(result.getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(result.toString()).contains("Remedy: check etc/org.ops4j.datasource-cchc.cfg");
    }

    private void extend(DataSource dataSource) {
        health.unbindExtender(extender);
        extender =
                new SchemaExtender(
                        framework.context(),
                        SchemaExtender.MAIN,
                        dataSource,
                        Duration.ofMillis(20));
        health.bindExtender(extender);
    }

    @Test
    void a_room_that_names_another_data_source_has_its_tables_there_alone() throws Exception {
        framework.room(ROOM, "contacts", createTable("trial_contact"));
        framework.room("vn.cchc.other-core", createTable("trial_other"));
        marker("vn.cchc.other-core");
        assertThat(framework.markers(ROOM)).isEmpty();
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(health.execute().toString()).contains("etc/org.ops4j.datasource-contacts.cfg");

        DataSource apart = derby();
        var contacts =
                new SchemaExtender(framework.context(), "contacts", apart, Duration.ofMillis(20));
        health.bindExtender(contacts);
        try {
            marker(ROOM);
            assertThat(rows(apart, "trial_contact")).isZero();
            assertThatThrownBy(() -> rows(derby, "trial_contact")).hasMessageContaining("CONTACT");
            assertThatThrownBy(() -> rows(apart, "trial_other")).hasMessageContaining("OTHER");
            assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
        } finally {
            contacts.stop();
        }
    }

    private Schema marker(String room) {
        return Eventually.soon()
                .gives(
                        () ->
                                framework.markers(room).stream()
                                        .map(framework.context()::getService)
                                        .findFirst()
                                        .flatMap(Optional::of),
                        () -> "No marker of " + room + ": " + health.execute());
    }

    private static String createTable(String name) {
        return changeLog("<sql>create table " + name + " (code varchar(2))</sql>");
    }

    private static String changeLog(String change) {
        return """
        <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.33.xsd">
          <changeSet id="1" author="cchc">%s</changeSet>
        </databaseChangeLog>
        """
                .formatted(change);
    }

    private static int rows(DataSource source, String table) throws SQLException {
        try (Connection connection = source.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static DataSource derby() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + UUID.randomUUID());
        source.setCreateDatabase("create");
        return source;
    }

    /** Lets the first who asks for a connection wait. */
    private static final class SlowDataSource extends EmbeddedDataSource {
        private static final long serialVersionUID = 1;
        final transient CountDownLatch asked = new CountDownLatch(1);
        final transient CountDownLatch goOn = new CountDownLatch(1);
        volatile boolean interrupted;

        SlowDataSource() {
            setDatabaseName("memory:" + UUID.randomUUID());
            setCreateDatabase("create");
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                interrupted = true;
                Thread.currentThread().interrupt();
            }
            return super.getConnection();
        }
    }

    /** Gives connections only once the database is there. */
    private static final class LateDataSource extends EmbeddedDataSource {
        private static final long serialVersionUID = 1;
        volatile boolean there;

        LateDataSource() {
            setDatabaseName("memory:" + UUID.randomUUID());
            setCreateDatabase("create");
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!there) {
                throw new SQLException("Connection refused");
            }
            return super.getConnection();
        }
    }
}
