package vn.cchc.figures.internal.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.testing.DatabaseFixture;

class ObservationStoreOnDerbyTest extends ObservationStoreContract {
    private static DatabaseFixture database;

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("figures", "db/changelog.xml");
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
