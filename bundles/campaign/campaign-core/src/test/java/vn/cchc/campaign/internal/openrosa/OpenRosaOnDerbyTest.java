package vn.cchc.campaign.internal.openrosa;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.testing.DatabaseFixture;

class OpenRosaOnDerbyTest extends OpenRosaContract {
    private static DatabaseFixture database;

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("campaign", "db/changelog.xml");
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @Override
    DatabaseFixture database() {
        return database;
    }
}
