package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.PostgresServer;
import vn.cchc.testing.ServerProcess;

/** The same on PostgreSQL: one configuration file is other, nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedIndexOnPostgresIT extends PublishedIndex {
    private PostgresServer postgres;

    @Override
    void configure(ServerProcess unpacked) {
        postgres = PostgresServer.start();
        try {
            Files.writeString(
                    unpacked.home().resolve("etc/org.ops4j.datasource-cchc.cfg"),
                    Postgres.configuration(postgres));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void stopDatabase() {
        postgres.close();
    }
}
