package vn.cchc.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.FastCheckService;
import liquibase.changelog.visitor.DefaultChangeExecListener;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the tables of one room to the state its change log describes. Rooms do not see each
 * other's change logs: each has a log table of its own. Nothing is read from the network.
 */
public final class Migration {
    /** Where the change log of the revision table lies. */
    public static final String REVISIONS = "vn/cchc/persistence/sql/changelog.xml";

    /** What came of it: {@code derby} or {@code postgresql}, and how many change sets ran. */
    public record Outcome(String database, int changeSetsRun) {}

    private final DataSource dataSource;

    public Migration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs what has not run yet.
     *
     * @param room symbolic name of the bundle, names its log table
     * @param changeLog path of the change log
     * @param files loads the change log and what it includes
     * @throws UnreachableDatabase when there was no connection; trying again may help
     * @throws FailedMigration when a change set or the change log is at fault
     */
    public Outcome run(String room, String changeLog, ClassLoader files)
            throws UnreachableDatabase, FailedMigration {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Liquibase finds its own parts through the context class loader.
        thread.setContextClassLoader(Migration.class.getClassLoader());
        try (Connection connection = connect()) {
            return Scope.child(
                    Map.of(
                            Scope.Attr.logService.name(),
                            new QuietLog(),
                            Scope.Attr.ui.name(),
                            new LoggerUIService(),
                            "liquibase.analytics.enabled",
                            false,
                            "liquibase.secureParsing",
                            true),
                    () -> update(connection, logTable(room), changeLog, files));
        } catch (UnreachableDatabase | FailedMigration e) {
            throw e;
        } catch (Exception e) {
            throw new FailedMigration(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Connection connect() throws UnreachableDatabase {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw new UnreachableDatabase(e);
        }
    }

    private static Outcome update(
            Connection connection, String logTable, String changeLog, ClassLoader files)
            throws Exception {
        Database database = open(connection);
        database.setDatabaseChangeLogTableName(logTable);
        try (var liquibase =
                        new Liquibase(changeLog, new ClassLoaderResourceAccessor(files), database);
                NodeLock lock = NodeLock.take(connection, database.getShortName())) {
            // This node holds the lock, so a lock row is what a node that died left behind.
            liquibase.forceReleaseLocks();
            // It remembers what is up to date by the path of the change log, which all rooms share.
            Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
            var counter = new DefaultChangeExecListener();
            liquibase.setChangeExecListener(counter);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts(), new LabelExpression());
            return new Outcome(database.getShortName(), counter.getDeployedChangeSets().size());
        }
    }

    private static Database open(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance()
                        .findCorrectDatabaseImplementation(new JdbcConnection(connection));
        if (database instanceof DerbyDatabase derby) {
            derby.setShutdownEmbeddedDerby(false);
        }
        return database;
    }

    /** {@code vn.cchc.survey-core} keeps its log in {@code SURVEYCORECHANGELOG}. */
    static String logTable(String room) {
        String name = room.startsWith("vn.cchc.") ? room.substring("vn.cchc.".length()) : room;
        // Upper case and no underscore: on Derby Liquibase would not find the table again.
        String table = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "") + "CHANGELOG";
        if (table.length() > 63 || !table.matches("[A-Z].*")) {
            throw new IllegalArgumentException("No table can be named after the room " + room);
        }
        return table;
    }
}
