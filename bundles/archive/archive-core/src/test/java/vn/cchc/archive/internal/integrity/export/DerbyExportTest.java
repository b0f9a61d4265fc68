package vn.cchc.archive.internal.integrity.export;

import vn.cchc.testing.DatabaseFixture;

class DerbyExportTest extends ExportContract {
    @Override
    DatabaseFixture database() {
        return DatabaseFixture.derby("archive", "db/changelog.xml");
    }
}
