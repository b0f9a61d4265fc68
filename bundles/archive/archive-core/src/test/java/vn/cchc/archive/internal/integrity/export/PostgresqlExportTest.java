package vn.cchc.archive.internal.integrity.export;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.PostgresServer;

class PostgresqlExportTest extends ExportContract {
    private static PostgresServer server;

    @BeforeAll
    static void startServer() {
        Assumptions.assumeTrue(PostgresServer.installed(), "No PostgreSQL on this machine");
        server = PostgresServer.start();
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    DatabaseFixture database() {
        return DatabaseFixture.postgresql(server, "archive", "db/changelog.xml");
    }
}
