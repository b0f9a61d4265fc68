package vn.cchc.campaign.internal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.testing.DatabaseFixture;

class CampaignOnDerbyTest extends CampaignContract {
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
