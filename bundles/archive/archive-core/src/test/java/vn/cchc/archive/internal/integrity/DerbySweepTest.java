package vn.cchc.archive.internal.integrity;

import vn.cchc.testing.DatabaseFixture;

class DerbySweepTest extends SweepContract {
    @Override
    DatabaseFixture database() {
        return DatabaseFixture.derby("archive", "db/changelog.xml");
    }
}
