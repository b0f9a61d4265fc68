package vn.cchc.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.ops.Job;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.engine.CanonicalResult;
import vn.cchc.scoring.engine.EngineVersion;
import vn.cchc.scoring.internal.Office.OneSet;
import vn.cchc.scoring.internal.sheets.StoredScoreSheets;
import vn.cchc.scoring.internal.store.ResultStore;
import vn.cchc.scoring.internal.store.SheetStore;
import vn.cchc.scoring.internal.store.Tables;
import vn.cchc.scoring.points.CanonicalPoints;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerTable;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.JobsAtOnce;
import vn.cchc.testing.OfferedEditions;

class ScoringJobsTest {
    private static DatabaseFixture database;
    private final ResultStore store = new ResultStore(database.jpa(), database.changes());
    private final SheetStore sheetStore = new SheetStore(database.jpa());
    private final JobsAtOnce jobs = new JobsAtOnce();
    private final AuditLines trail = new AuditLines();

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
    void a_released_set_becomes_a_draft_that_names_all_it_was_computed_from() {
        var job = score(released(), SmallYear.edition());

        var draft = store.find(job.orRefuse()).orElseThrow();
        var summary = draft.summary();
        assertThat(summary.published()).isFalse();
        assertThat(summary.edition()).isEqualTo(SmallYear.ID);
        assertThat(summary.editionFingerprint()).isEqualTo(SmallYear.FINGERPRINT);
        assertThat(summary.input())
                .isEqualTo(
                        new ResultSummary.Answers(
                                "answers-1", released().set().content().orElseThrow(), 7));
        assertThat(summary.engine()).isEqualTo(EngineVersion.current());
        assertThat(summary.computedBy()).isEqualTo("lan");
        assertThat(summary.computedAt()).isEqualTo(SmallYear.COMPUTED);
        assertThat(summary.content()).isEqualTo(CanonicalResult.fingerprint(draft.figures()));
        assertThat(draft.figure(SmallYear.province("01"), "II.A").orElseThrow().value())
                .hasValueSatisfying(value -> assertThat(value).isEqualTo("83.33"));
        assertThat(draft.criteria()).hasSize(6);
        assertThat(draft.bands()).hasSize(2);
        assertThat(trail.lines())
                .containsExactly("lan | result.score | " + summary.id() + " | done");
    }

    @Test
    void computing_twice_gives_two_drafts_with_the_same_fingerprint() {
        String first = score(released(), SmallYear.edition()).orRefuse();
        String second = score(released(), SmallYear.edition()).orRefuse();

        assertThat(first).isNotEqualTo(second);
        assertThat(store.summary(first).orElseThrow().content())
                .isEqualTo(store.summary(second).orElseThrow().content());
    }

    @Test
    void a_result_of_an_illustrative_edition_is_illustrative() {
        var edition =
                SmallYear.edition(
                        SmallYear.FINGERPRINT,
                        NationRule.MEAN_OF_PROVINCES,
                        Edition.Status.ILLUSTRATIVE);

        var job = score(released(), edition);

        assertThat(store.summary(job.orRefuse()).orElseThrow().illustrative()).isTrue();
    }

    @Test
    void a_result_of_made_up_answers_is_illustrative_whatever_its_edition() {
        var set = new OneSet(SmallYear.illustrative(SmallYear.answers("a")), SmallYear.table());

        var job = scoring(set, SmallYear.edition()).score("a", "lan");

        assertThat(store.summary(job.orRefuse()).orElseThrow().illustrative()).isTrue();
    }

    @Test
    void population_comes_from_the_registry_when_the_nation_is_weighted() {
        var edition =
                SmallYear.edition(
                        SmallYear.FINGERPRINT,
                        NationRule.POPULATION_WEIGHTS,
                        Edition.Status.OFFICIAL);
        var set = new OneSet(SmallYear.answers("answers-1"), SmallYear.tableOfLargeProvinces());

        var draft = store.find(score(set, edition).orRefuse()).orElseThrow();

        // 9.24: Hà Nội 100 with 900 persons, Hà Giang 0 with 100.
        assertThat(draft.figure(UnitRef.nation(SmallYear.REGISTRY), "9.24").orElseThrow().value())
                .hasValueSatisfying(value -> assertThat(value).isEqualTo("90.00"));
    }

    @Test
    void an_open_set_is_refused() {
        var open = SmallYear.answers("answers-1", AnswerSet.State.OPEN, SmallYear.FINGERPRINT);

        refused(new OneSet(open, SmallYear.table()), "answers-1", SmallYear.edition(), "SCO-202");
    }

    @Test
    void a_set_that_is_not_there_is_refused() {
        refused(released(), "answers-9", SmallYear.edition(), "SCO-201");
    }

    @Test
    void a_set_whose_edition_is_not_on_offer_is_refused() {
        refused(released(), "answers-1", null, "SCO-203");
    }

    @Test
    void answers_are_not_scored_with_another_text_of_their_edition() {
        var other =
                SmallYear.edition(
                        Fingerprint.of(new byte[] {9}),
                        NationRule.MEAN_OF_PROVINCES,
                        Edition.Status.OFFICIAL);

        var problem = refused(released(), "answers-1", other, "SCO-204");

        assertThat(problem.remedy()).contains(SmallYear.FINGERPRINT.brief());
        assertThat(problem.in(Locale.forLanguageTag("vi")).remedy())
                .startsWith("Hãy cài gói năm có mã " + SmallYear.FINGERPRINT.brief());
    }

    @Test
    void answers_are_not_scored_for_an_index_of_points() {
        refused(released(), "answers-1", SmallYear.ofPoints(), "SCO-206");
    }

    @Test
    void a_faulty_table_leaves_nothing_behind_and_tells_every_fault() {
        var provinces = AnswerTable.Column.of("province", 1, row -> "99");
        var set =
                new OneSet(SmallYear.answers("answers-1"), new AnswerTable(1, List.of(provinces)));

        var job = score(set, SmallYear.edition());

        assertThat(job.problems())
                .extracting(Problem::code)
                .containsExactly("SCO-101", "SCO-101", "SCO-101", "SCO-102");
        assertThat(job.problems())
                .extracting(told -> told.in(Locale.forLanguageTag("vi")).where())
                .contains("cột province, giá trị 99");
        assertThat(store.all()).isEmpty();
        assertThat(trail.lines()).isEmpty();
    }

    @Test
    void a_stopped_job_keeps_nothing() {
        jobs.stopAt("");

        score(released(), SmallYear.edition());

        assertThat(store.all()).isEmpty();
        assertThat(trail.lines()).isEmpty();
    }

    @Test
    void a_score_sheet_becomes_a_draft_that_names_all_it_was_computed_from() {
        sheetStore.keep(PointsOffice.sheet("s1"), PointsOffice.csv());

        var job = scoring(released(), PointsOffice.edition()).scoreSheet("s1", "lan");

        var draft = store.find(job.orRefuse()).orElseThrow();
        var summary = draft.summary();
        assertThat(summary.input())
                .isEqualTo(new ResultSummary.Scores("s1", Fingerprint.of(PointsOffice.csv()), 12));
        assertThat(summary.edition()).isEqualTo(PointsOffice.ID);
        assertThat(summary.illustrative()).isTrue();
        assertThat(summary.content()).isEqualTo(CanonicalPoints.fingerprint(draft.figures()));
        assertThat(value(draft, "01")).isEqualTo("67.00 2"); // 40 + 0 + 27
        assertThat(value(draft, "02")).isEqualTo("71.43 1"); // (20 + 30) / 70
        assertThat(value(draft, "04")).isEqualTo("- -");
        assertThat(trail.lines())
                .containsExactly("lan | result.score | " + summary.id() + " | done");
    }

    private static String value(Result draft, String province) {
        var figure = draft.figure(SmallYear.province(province), "PAR").orElseThrow();
        return figure.value().map(Object::toString).orElse("-")
                + " "
                + (figure.rank().isPresent() ? figure.rank().getAsInt() : "-");
    }

    @Test
    void a_score_sheet_is_not_scored_with_another_text_of_its_edition() {
        sheetStore.keep(PointsOffice.sheet("s1"), PointsOffice.csv());
        var other = scoring(released(), SmallYear.edition());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.scoreSheet("s1", "lan"))
                .withMessageContaining("SCO-203");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.scoreSheet("s2", "lan"))
                .withMessageContaining("SCO-517");
    }

    private Problem refused(OneSet sets, String id, Edition edition, String code) {
        var scoring = scoring(sets, edition);
        var problems = new java.util.ArrayList<Problem>();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> scoring.score(id, "lan"))
                .satisfies(refusal -> problems.addAll(refusal.problems()));
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(store.all()).isEmpty();
        return problems.get(0);
    }

    private Job score(OneSet sets, Edition edition) {
        return scoring(sets, edition).score("answers-1", "lan");
    }

    private ScoringJobs scoring(OneSet sets, Edition edition) {
        var shelf = new OfferedEditions(edition == null ? List.of() : List.of(edition));
        var clock = Clock.fixed(SmallYear.COMPUTED.plusNanos(5), ZoneOffset.UTC);
        var sheets = new StoredScoreSheets(sheetStore, shelf, SmallYear.registry(), trail);
        return new ScoringJobs(
                jobs, sets, sheets, shelf, SmallYear.registry(), store, trail, clock);
    }

    private static OneSet released() {
        return new OneSet(SmallYear.answers("answers-1"), SmallYear.table());
    }
}
