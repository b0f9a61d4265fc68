package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.cchc.testing.ServerProcess;

/** As the distribution comes: Derby, and contents in a folder. */
class ArchiveCrashOnDerbyIT extends ArchiveCrashContract {
    @Override
    void configure(ServerProcess unpacked) {
        // Nothing is other than in the distribution.
    }

    @Override
    int kills() {
        return 1;
    }

    @Override
    Path contents() {
        return server.home().resolve("data/cchc/archive/contents");
    }

    @Override
    Connection database() throws SQLException {
        return DriverManager.getConnection(place());
    }

    /** Derby lets one process in at a time. */
    @Override
    void leaveDatabase() {
        assertThatThrownBy(() -> DriverManager.getConnection(place() + ";shutdown=true"))
                .as("Derby tells by an exception that it has closed")
                .hasMessageContaining("shutdown");
    }

    private String place() {
        return "jdbc:derby:" + server.home().resolve("data/derby/cchc");
    }
}
