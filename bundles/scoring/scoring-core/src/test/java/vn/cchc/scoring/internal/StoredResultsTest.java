package vn.cchc.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.store.ResultStore;
import vn.cchc.scoring.internal.store.Tables;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;

class StoredResultsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private static DatabaseFixture database;
    private final ResultStore store = new ResultStore(database.jpa(), database.changes());
    private final AuditLines trail = new AuditLines();
    private final Results results = at(NOON);

    @BeforeAll
    static void openDatabase() {
        database = DatabaseFixture.derby("scoring", "db/changelog.xml");
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @AfterEach
    void emptyTables() {
        Tables.empty(database);
    }

    @Test
    void a_second_person_publishes_and_the_trail_says_so() {
        store.keep(SmallYear.draft("r1", "lan"));

        var published = results.publish("r1", "minh");

        assertThat(published.publishedBy()).hasValue("minh");
        assertThat(published.publishedAt()).hasValue(NOON);
        assertThat(results.published(SmallYear.ID).orElseThrow().summary()).isEqualTo(published);
        assertThat(trail.lines()).containsExactly("minh | result.publish | r1 | done");
    }

    @Test
    void nobody_publishes_what_he_computed_whatever_his_roles() {
        store.keep(SmallYear.draft("r1", "hoa"));

        refused("r1", "hoa", Refusal.Kind.FORBIDDEN, "SCO-304");
    }

    @Test
    void another_spelling_of_the_name_is_not_another_person() {
        store.keep(SmallYear.draft("r1", "Hoa"));

        refused("r1", "hoa", Refusal.Kind.FORBIDDEN, "SCO-304");
    }

    @Test
    void only_a_publisher_publishes() {
        store.keep(SmallYear.draft("r1", "hoa"));

        refused("r1", "lan", Refusal.Kind.FORBIDDEN, "SCO-303");
        refused("r1", "admin", Refusal.Kind.FORBIDDEN, "SCO-303");
        refused("r1", "nobody", Refusal.Kind.FORBIDDEN, "SCO-303");
        assertThat(results.published(SmallYear.ID)).isEmpty();
    }

    @Test
    void who_may_not_for_two_reasons_hears_both() {
        store.keep(SmallYear.draft("r1", "lan"));

        refused("r1", "lan", Refusal.Kind.FORBIDDEN, "SCO-303", "SCO-304");
    }

    @Test
    void a_published_result_cannot_be_published_again() {
        store.keep(SmallYear.draft("r1", "lan"));
        results.publish("r1", "minh");

        refused("r1", "hoa", Refusal.Kind.CONFLICT, "SCO-302");
    }

    @Test
    void a_result_without_a_figure_for_the_nation_is_not_published() {
        store.keep(SmallYear.draft("r1", "lan", SmallYear.tableOfOneForm(), SmallYear.edition()));

        refused("r1", "minh", Refusal.Kind.CONFLICT, "SCO-312");
        assertThat(results.published(SmallYear.ID)).isEmpty();
    }

    @Test
    void what_is_not_there_cannot_be_published() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> results.publish("r1", "minh"))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(trail.lines()).isEmpty();
    }

    @Test
    void a_correction_is_a_newer_result_and_the_older_stays_readable() {
        store.keep(SmallYear.draft("r1", "lan"));
        store.keep(SmallYear.draft("r2", "lan"));
        at(NOON.plus(Duration.ofDays(1))).publish("r1", "minh");
        results.publish("r2", "minh");

        assertThat(results.published(SmallYear.ID).orElseThrow().summary().id()).isEqualTo("r1");
        assertThat(results.newestPublished("sipas").orElseThrow().summary().id()).isEqualTo("r1");
        assertThat(results.find("r2").orElseThrow().summary().published()).isTrue();
    }

    @Test
    void a_draft_is_not_what_is_published() {
        store.keep(SmallYear.draft("r1", "lan"));

        assertThat(results.published(SmallYear.ID)).isEmpty();
        assertThat(results.newestPublished("sipas")).isEmpty();
        assertThat(results.published(new EditionId("sipas", "2022"))).isEmpty();
        assertThat(results.all()).hasSize(1);
    }

    private void refused(String id, String who, Refusal.Kind kind, String... codes) {
        trail.forget();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> results.publish(id, who))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(kind);
                            assertThat(refusal.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(codes);
                        });
        assertThat(trail.lines())
                .containsExactly(
                        who
                                + " | result.publish | "
                                + id
                                + " | refused: "
                                + String.join(" ", codes));
    }

    private Results at(Instant now) {
        return new StoredResults(store, Office.people(), trail, Clock.fixed(now, ZoneOffset.UTC));
    }
}
