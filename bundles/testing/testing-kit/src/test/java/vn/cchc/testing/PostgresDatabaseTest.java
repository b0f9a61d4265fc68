package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.persistence.sql.Migration;

class PostgresDatabaseTest extends DatabaseContract {
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        assumeTrue(PostgresServer.installed(), "PostgreSQL is not installed");
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    DatabaseFixture open() {
        return DatabaseFixture.postgresql(server, "trial", "db/changelog.xml");
    }

    @Test
    void two_nodes_that_start_together_migrate_one_after_the_other() throws Exception {
        var source = server.emptyDatabase();
        int nodes = 3;
        var gate = new CyclicBarrier(nodes);
        Callable<Integer> node =
                () -> {
                    gate.await();
                    ClassLoader files = Thread.currentThread().getContextClassLoader();
                    return new Migration(source)
                            .run("vn.cchc.trial-core", "db/changelog.xml", files)
                            .changeSetsRun();
                };
        var threads = Executors.newFixedThreadPool(nodes);
        try {
            var ran = threads.invokeAll(IntStream.range(0, nodes).mapToObj(i -> node).toList());
            int sum = 0;
            for (var one : ran) {
                sum += one.get();
            }
            assertThat(sum).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_lock_row_of_a_node_that_died_does_not_stop_the_next_start() throws Exception {
        try (DatabaseFixture database = open()) {
            try (var connection = database.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(
                        "update databasechangeloglock set locked = true, lockedby = 'dead node'");
            }
            ClassLoader files = Thread.currentThread().getContextClassLoader();
            var outcome =
                    new Migration(database.dataSource()).run("trial", "db/changelog.xml", files);
            assertThat(outcome).isEqualTo(new Migration.Outcome("postgresql", 0));
        }
    }

    @Test
    void a_wrong_password_is_refused() throws Exception {
        var source = (org.postgresql.ds.PGSimpleDataSource) server.emptyDatabase();
        source.setPassword("wrong");
        try {
            source.getConnection().close();
            assertThat(true).as("the connection was given").isFalse();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("28P01");
        }
    }
}
