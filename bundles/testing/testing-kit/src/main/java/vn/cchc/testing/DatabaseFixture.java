package vn.cchc.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.sql.FailedMigration;
import vn.cchc.persistence.sql.Migration;
import vn.cchc.persistence.sql.RevisionTable;
import vn.cchc.persistence.sql.UnreachableDatabase;

/**
 * A room's tables on a database of its own, made by the room's own change log, with the template
 * and the change feed its store gets in the container. Gone when closed.
 *
 * <p>The persistence unit is the one the room ships ({@code META-INF/persistence.xml} on the class
 * path); only its data source and its kind of transaction are replaced.
 */
public final class DatabaseFixture implements AutoCloseable {
    private final DataSource dataSource;
    private final Runnable drop;
    private final EntityManagerFactory factory;
    private final JpaTemplate jpa;
    private final ChangeFeed changes;

    private DatabaseFixture(DataSource dataSource, Runnable drop, String unit, String changeLog) {
        this.dataSource = dataSource;
        this.drop = drop;
        migrate(dataSource, unit, changeLog);
        factory = open(dataSource, unit);
        jpa = new LocalJpaTemplate(factory);
        changes = new RevisionTable(dataSource);
    }

    /** On an empty Derby database in memory. */
    public static DatabaseFixture derby(String unit, String changeLog) {
        String name = "memory:" + UUID.randomUUID();
        return derby(name, "drop=true", unit, changeLog);
    }

    /** On a Derby database in this new folder, for looking at its files; they stay when closed. */
    public static DatabaseFixture derby(Path folder, String unit, String changeLog) {
        return derby(folder.toString(), "shutdown=true", unit, changeLog);
    }

    private static DatabaseFixture derby(String name, String end, String unit, String changeLog) {
        keepDerbyLogAway();
        var source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return pooled(source, () -> endDerby(name, end), unit, changeLog);
    }

    /** On an empty database of this server. */
    public static DatabaseFixture postgresql(PostgresServer server, String unit, String changeLog) {
        return pooled(server.emptyDatabase(), () -> {}, unit, changeLog);
    }

    /**
     * With connections kept as the container keeps them: to open one takes PostgreSQL a quarter of
     * a second of processor time, and Derby more than a small query.
     */
    private static DatabaseFixture pooled(
            DataSource source, Runnable end, String unit, String changeLog) {
        var pool = new PooledConnections(source);
        Runnable drop =
                () -> {
                    pool.close();
                    end.run();
                };
        return new DatabaseFixture(pool.dataSource(), drop, unit, changeLog);
    }

    /** Runs work in a transaction, as the container does. */
    public JpaTemplate jpa() {
        return jpa;
    }

    public ChangeFeed changes() {
        return changes;
    }

    /** For looking at the tables past the store. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        factory.close();
        drop.run();
    }

    private static void migrate(DataSource dataSource, String unit, String changeLog) {
        var migration = new Migration(dataSource);
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        try {
            migration.run("revisions", Migration.REVISIONS, files);
            migration.run(unit, changeLog, files);
        } catch (UnreachableDatabase | FailedMigration e) {
            throw new IllegalStateException("The tables of " + unit + " were not made", e);
        }
    }

    private static EntityManagerFactory open(DataSource dataSource, String unit) {
        var factory =
                new PersistenceProvider()
                        .createEntityManagerFactory(
                                unit,
                                Map.of(
                                        "javax.persistence.transactionType",
                                        "RESOURCE_LOCAL",
                                        "javax.persistence.jtaDataSource",
                                        "",
                                        "javax.persistence.nonJtaDataSource",
                                        dataSource,
                                        "javax.persistence.schema-generation.database.action",
                                        "none",
                                        "eclipselink.session-name",
                                        unit + "-" + UUID.randomUUID(),
                                        "eclipselink.logging.level",
                                        "SEVERE"));
        if (factory == null) {
            throw new IllegalStateException(
                    "No persistence unit " + unit + " in META-INF/persistence.xml");
        }
        return factory;
    }

    /** Derby writes a log into the working folder unless it is told otherwise before it starts. */
    private static void keepDerbyLogAway() {
        String key = "derby.stream.error.file";
        if (System.getProperty(key) == null) {
            System.setProperty(key, Path.of("target", "derby.log").toString());
        }
    }

    private static void endDerby(String name, String end) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setConnectionAttributes(end);
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) { // what Derby says when it has done so
                throw new IllegalStateException(e);
            }
        }
    }
}
