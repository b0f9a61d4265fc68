package vn.cchc.testing.container;

import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * Those of one agency who hand in, publish and delete.
 *
 * @param sender hands in and describes
 * @param publisher publishes, and asks for deletions
 * @param other agrees to deletions
 */
record ArchivePeople(ServerShell sender, ServerShell publisher, ServerShell other) {
    private static final String MINISTRY = "ministry/2026/BNV";

    static ArchivePeople of(ServerProcess server, int number) {
        return new ArchivePeople(
                server.personOf(MINISTRY, "lan" + number, "staff"),
                server.personOf(MINISTRY, "minh" + number, "staff publisher"),
                server.personOf(MINISTRY, "nga" + number, "publisher"));
    }
}
