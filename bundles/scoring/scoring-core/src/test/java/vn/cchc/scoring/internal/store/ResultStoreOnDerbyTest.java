package vn.cchc.scoring.internal.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.testing.DatabaseFixture;

class ResultStoreOnDerbyTest extends ResultStoreContract {
    private static DatabaseFixture database;

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("scoring", "db/changelog.xml");
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
