package vn.cchc.archive.internal;

import vn.cchc.testing.DatabaseFixture;

class DerbyArchiveTest extends ArchiveContract {
    @Override
    DatabaseFixture database() {
        return DatabaseFixture.derby("archive", "db/changelog.xml");
    }
}
