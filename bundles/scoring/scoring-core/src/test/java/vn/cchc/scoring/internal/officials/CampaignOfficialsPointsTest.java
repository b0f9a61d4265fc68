package vn.cchc.scoring.internal.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.OfficialsTable;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.sheets.StoredScoreSheets;
import vn.cchc.scoring.internal.store.SheetStore;
import vn.cchc.scoring.internal.store.Tables;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.OfferedEditions;

/** Released campaigns become cells of a score sheet. */
class CampaignOfficialsPointsTest {
    private static DatabaseFixture database;

    private final OfferedEditions editions =
            new OfferedEditions(List.of(PointsOffice.surveyed(), SmallYear.edition()));
    private final StoredScoreSheets sheets =
            new StoredScoreSheets(
                    new SheetStore(database.jpa()),
                    editions,
                    SmallYear.registry(),
                    new AuditLines());
    private final HeldCampaigns campaigns =
            new HeldCampaigns()
                    .with("m-2024", "managers")
                    .with("s-2024", "staff")
                    .answered("m-2024", 10, "01", "plan", "1")
                    .answered("m-2024", 5, "01", "plan", "2")
                    .answered("s-2024", 12, "01", "told", "2")
                    .answered("m-2024", 30, "02", "plan", "1")
                    .answered("s-2024", 9, "02", "told", "1");

    private final CampaignOfficialsPoints officials =
            new CampaignOfficialsPoints(campaigns, sheets, editions, SmallYear.registry());

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

    private OfficialsTable.Score score(String unit) {
        return officials.of(PointsOffice.ID, List.of("m-2024", "s-2024")).scores().stream()
                .filter(s -> s.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_they_gave_a_unit_is_computed_exactly_and_rounded_once() {
        // managers (10 · 100 + 5 · 60) / 15 = 260/3, staff 60: (60 · 260/3 + 40 · 60) / 100 = 76
        assertThat(score("01").percent()).hasValue(new BigDecimal("76.00"));
        assertThat(score("01").points()).hasValue(new BigDecimal("22.8"));
        assertThat(officials.of(PointsOffice.ID, List.of("m-2024", "s-2024")).groups())
                .extracting(OfficialsTable.Group::responses)
                .containsExactly(45L, 21L);
    }

    @Test
    void a_unit_with_nine_of_a_group_has_no_figure_and_says_which_group() {
        assertThat(score("02").percent()).isEmpty();
        assertThat(score("02").points()).isEmpty();
        assertThat(score("02").tooFew()).containsExactly("staff");
        assertThat(score("04").tooFew()).containsExactly("managers", "staff");
    }

    @Test
    void a_new_sheet_takes_over_what_they_gave_and_keeps_everything_else() {
        var from =
                sheets.importSheet(
                        PointsOffice.ID,
                        "scores.csv",
                        new ByteArrayInputStream(PointsOffice.csv()),
                        "lan");

        var made = officials.takeOver(from.id(), List.of("m-2024", "s-2024"), "lan");

        String csv = new String(sheets.content(made.id()), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("01,1.1,appraisal-2,100,explained")
                .contains("01,2,survey,76.00,")
                .contains("m-2024 (45 phiếu)", "par-province/2024")
                .doesNotContain("01,2,survey,90", "02,2,survey", "31,2,survey", "Hoa", "0912");
        assertThat(made.rows()).isEqualTo(10);
        assertThat(made.file()).isEqualTo("officials m-2024, s-2024 > scores.csv");
        assertThat(made.illustrative()).isEqualTo(from.illustrative());
        assertThat(sheets.content(from.id())).isEqualTo(PointsOffice.csv());
    }

    @Test
    void a_sheet_that_was_made_up_stays_marked_so() {
        var from = sheets.demonstrate(PointsOffice.ID, 7, "lan");

        assertThat(officials.takeOver(from.id(), List.of("m-2024", "s-2024"), "lan").illustrative())
                .isTrue();
    }

    @Test
    void an_open_survey_is_refused_and_nothing_is_made_of_it() {
        var from = sheets.demonstrate(PointsOffice.ID, 7, "lan");
        campaigns.open("m-open", "managers").open("s-open", "staff");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> officials.takeOver(from.id(), List.of("m-open", "s-open"), "lan"))
                .satisfies(
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(Problem::code)
                                        .containsExactly("SCO-531", "SCO-531"));
        assertThat(sheets.all()).hasSize(1);
    }

    @Test
    void campaigns_of_another_year_or_of_the_year_as_it_was_are_refused_all_at_once() {
        campaigns
                .with(
                        "other",
                        "managers",
                        new EditionId("opinion", "2024"),
                        Fingerprint.of(new byte[] {1}))
                .with("old", "staff", PointsOffice.ID, Fingerprint.of(new byte[] {1}));

        assertThat(refused("other", "old")).containsExactly("SCO-536 other", "SCO-537 old");
        assertThat(refused("m-2024")).containsExactly("SCO-534");
        assertThat(refused()).containsExactly("SCO-538");
    }

    private List<String> refused(String... ids) {
        try {
            officials.of(PointsOffice.ID, List.of(ids));
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems().stream()
                    .map(problem -> (problem.code() + " " + problem.where()).strip())
                    .toList();
        }
    }

    @Test
    void a_year_that_says_nothing_of_it_is_told_so() {
        var plain =
                new CampaignOfficialsPoints(
                        campaigns,
                        sheets,
                        new OfferedEditions(List.of(PointsOffice.edition())),
                        SmallYear.registry());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> plain.of(PointsOffice.ID, List.of("m-2024")))
                .withMessageContaining("SCO-535");
    }
}
