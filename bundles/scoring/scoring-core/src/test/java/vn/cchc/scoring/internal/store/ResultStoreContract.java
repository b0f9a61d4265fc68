package vn.cchc.scoring.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Refusal;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.engine.CanonicalResult;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.points.CanonicalPoints;
import vn.cchc.testing.DatabaseFixture;

/** What every database must do with results. */
abstract class ResultStoreContract {
    private static final Instant LATER = Instant.parse("2026-11-22T01:02:03.456Z");

    private DatabaseFixture database;
    private ResultStore store;

    abstract DatabaseFixture database();

    @BeforeEach
    void openStore() {
        database = database();
        store = fresh();
    }

    @AfterEach
    void emptyTables() {
        Tables.empty(database);
    }

    /** A store that remembers nothing of what was kept. */
    private ResultStore fresh() {
        return new ResultStore(database.jpa(), database.changes());
    }

    @Test
    void what_is_kept_comes_back_to_the_last_digit() {
        var draft = SmallYear.draft("r1", "lan");

        store.keep(draft);

        var found = fresh().find("r1").orElseThrow();
        assertThat(found).isEqualTo(draft);
        assertThat(CanonicalResult.fingerprint(found.figures()))
                .isEqualTo(found.summary().content());
    }

    @Test
    void errors_and_rank_intervals_come_back_to_the_last_digit() {
        var draft = SmallYear.precise("r1");

        store.keep(draft);

        assertThat(draft.precision()).isPresent();
        assertThat(draft.figures()).anyMatch(figure -> figure.error().isPresent());
        assertThat(fresh().find("r1")).hasValue(draft);
    }

    @Test
    void points_come_back_to_the_last_digit() {
        var draft = PointsOffice.draft("r1");

        store.keep(draft);

        assertThat(fresh().find("r1")).hasValue(draft);
        assertThat(CanonicalPoints.fingerprint(draft.figures()))
                .as("the same on every database")
                .isEqualTo(draft.summary().content());
    }

    @Test
    void points_that_somebody_changed_in_the_database_are_never_served() throws Exception {
        store.keep(PointsOffice.draft("r1"));
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update scoring_figure set points = 1"
                            + " where unit_code = '01' and criterion = 'PAR'");
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fresh().find("r1"))
                .withMessageContaining("SCO-311");
    }

    @Test
    void a_score_sheet_comes_back_byte_for_byte() {
        var sheets = new SheetStore(database.jpa());

        sheets.keep(PointsOffice.sheet("s1"), PointsOffice.csv());

        assertThat(sheets.find("s1")).hasValue(PointsOffice.sheet("s1"));
        assertThat(sheets.content("s1")).hasValue(PointsOffice.csv());
        assertThat(sheets.content("s2")).isEmpty();
    }

    @Test
    void a_draft_goes_in_whole_or_not_at_all() {
        ChangeFeed broken =
                new ChangeFeed() {
                    @Override
                    public long advance(Connection transaction, String room) {
                        throw new IllegalStateException("The last step fails");
                    }

                    @Override
                    public long revision(String room) {
                        return 0;
                    }
                };

        assertThatThrownBy(
                        () ->
                                new ResultStore(database.jpa(), broken)
                                        .keep(SmallYear.draft("r1", "lan")))
                .isInstanceOf(RuntimeException.class);

        assertThat(store.all()).isEmpty();
        assertThat(store.find("r1")).isEmpty();
    }

    @Test
    void publishing_changes_who_and_when_and_nothing_else() {
        var draft = SmallYear.draft("r1", "lan");
        store.keep(draft);

        assertThat(store.publish("r1", LATER, "minh")).isTrue();

        var published = fresh().find("r1").orElseThrow();
        assertThat(published.figures()).isEqualTo(draft.figures());
        assertThat(published.summary().publishedAt()).hasValue(LATER);
        assertThat(published.summary().publishedBy()).hasValue("minh");
        assertThat(published.summary().content()).isEqualTo(draft.summary().content());
        assertThat(store.find("r1")).hasValue(published);
    }

    @Test
    void a_published_result_is_not_published_again() {
        store.keep(SmallYear.draft("r1", "lan"));
        store.publish("r1", LATER, "minh");

        assertThat(store.publish("r1", LATER.plusSeconds(1), "hoa")).isFalse();

        assertThat(fresh().summary("r1").orElseThrow().publishedBy()).hasValue("minh");
        assertThat(store.publish("r2", LATER, "minh")).as("not there").isFalse();
    }

    @Test
    void of_many_who_publish_at_the_same_time_one_does() throws Exception {
        store.keep(SmallYear.draft("r1", "lan"));
        int many = 8;
        var start = new CyclicBarrier(many);
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < many; i++) {
            String who = "publisher-" + i;
            tries.add(
                    () -> {
                        start.await();
                        return store.publish("r1", LATER, who);
                    });
        }

        var threads = Executors.newFixedThreadPool(many);
        int done = 0;
        for (var attempt : threads.invokeAll(tries)) {
            done += attempt.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(done).isEqualTo(1);
    }

    @Test
    void figures_that_somebody_changed_in_the_database_are_never_served() throws Exception {
        store.keep(SmallYear.draft("r1", "lan"));
        store.publish("r1", LATER, "minh");
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update scoring_figure set published_value = 99"
                            + " where unit_code = '01' and criterion = 'SIPAS'");
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fresh().find("r1"))
                .withMessageContaining("SCO-311")
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    void an_error_that_somebody_changed_in_the_database_is_never_served() throws Exception {
        store.keep(SmallYear.precise("r1"));
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update scoring_figure set standard_error = 0"
                            + " where unit_code = '01' and criterion = 'SIPAS'");
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fresh().find("r1"))
                .withMessageContaining("SCO-311");
    }

    @Test
    void the_newest_comes_first() {
        store.keep(SmallYear.draft("r1", "lan"));
        store.keep(SmallYear.draft("r0", "lan"));

        assertThat(store.all()).extracting(ResultSummary::id).containsExactly("r0", "r1");
    }

    @Test
    void every_change_counts_the_revision_up_and_a_refused_one_does_not() {
        store.keep(SmallYear.draft("r1", "lan"));
        long kept = database.changes().revision(ResultStore.ROOM);
        store.publish("r1", LATER, "minh");
        long published = database.changes().revision(ResultStore.ROOM);
        store.publish("r1", LATER, "minh");

        assertThat(kept).isPositive();
        assertThat(published).isGreaterThan(kept);
        assertThat(database.changes().revision(ResultStore.ROOM)).isEqualTo(published);
    }
}
