package vn.cchc.invitation.internal.letters;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.PostgresServer;

class LettersOnPostgresqlTest extends LettersContract {
    private static PostgresServer server;
    private static DatabaseFixture database;

    @BeforeAll
    static void startServer() {
        Assumptions.assumeTrue(PostgresServer.installed(), "No PostgreSQL on this machine");
        server = PostgresServer.start();
        database = DatabaseFixture.postgresql(server, "invitation", "db/changelog.xml");
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            database.close();
            server.close();
        }
    }

    @Override
    DatabaseFixture database() {
        return database;
    }
}
