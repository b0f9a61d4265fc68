package vn.cchc.testing.container;

import vn.cchc.testing.PostgresServer;

/** The data source file that moves the product to PostgreSQL. */
final class Postgres {
    private Postgres() {}

    static String configuration(PostgresServer server) {
        return configuration(server, "cchc");
    }

    /**
     * @param source which of the product's data sources
     */
    static String configuration(PostgresServer server, String source) {
        return String.join(
                "\n",
                "osgi.jdbc.driver.class = org.postgresql.Driver",
                "dataSourceName = " + source,
                "serverName = 127.0.0.1",
                "portNumber = " + server.port(),
                "databaseName = postgres",
                "user = " + server.user(),
                "password = " + server.password(),
                "pool = dbcp2",
                "xa = true",
                "");
    }
}
