package vn.cchc.archive.internal.integrity;

import vn.cchc.testing.DatabaseFixture;

class DerbyVerificationTest extends VerificationContract {
    @Override
    DatabaseFixture database() {
        return DatabaseFixture.derby("archive", "db/changelog.xml");
    }
}
