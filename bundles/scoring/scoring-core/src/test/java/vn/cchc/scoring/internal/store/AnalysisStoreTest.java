package vn.cchc.scoring.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.analysis.Analyses.Key;
import vn.cchc.scoring.internal.analysis.Analyses.Kind;
import vn.cchc.testing.DatabaseFixture;

class AnalysisStoreTest {
    private static final Key KEY = Key.of("r1", Kind.BREAKDOWN);

    private final DatabaseFixture database = DatabaseFixture.derby("scoring", "db/changelog.xml");
    private final AnalysisStore store = new AnalysisStore(database.jpa());

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void an_analysis_comes_back_byte_for_byte_and_the_first_one_stays() {
        keepResult();
        store.keep(KEY, bytes("level,95"));
        store.keep(KEY, bytes("level,90"));

        assertThat(store.kept()).containsExactly(KEY);
        assertThat(store.find(KEY)).hasValue(bytes("level,95"));
        assertThat(store.find(Key.of("r1", Kind.ROBUSTNESS))).isEmpty();
    }

    @Test
    void one_that_somebody_changed_in_the_database_is_not_there() throws Exception {
        keepResult();
        store.keep(KEY, bytes("level,95"));
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update scoring_analysis set content_sha256 = 'x'");
        }

        assertThat(store.find(KEY)).isEmpty();
    }

    @Test
    void of_a_result_that_is_not_there_nothing_is_kept() {
        assertThatThrownBy(() -> store.keep(KEY, bytes("level,95")))
                .isInstanceOf(RuntimeException.class);
        assertThat(store.kept()).isEmpty();
    }

    private void keepResult() {
        new ResultStore(database.jpa(), database.changes()).keep(SmallYear.draft("r1", "lan"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
