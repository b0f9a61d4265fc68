package vn.cchc.invitation.internal.letters;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.cchc.testing.DatabaseFixture;

class LettersOnDerbyTest extends LettersContract {
    private static DatabaseFixture database;

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("invitation", "db/changelog.xml");
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
