package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DerbyDatabaseTest extends DatabaseContract {

    @Override
    DatabaseFixture open() {
        return DatabaseFixture.derby("trial", "db/changelog.xml");
    }

    @Test
    void an_unknown_persistence_unit_is_named() {
        assertThatThrownBy(() -> DatabaseFixture.derby("nobody", "db/changelog.xml"))
                .hasMessageContaining("nobody");
    }
}
