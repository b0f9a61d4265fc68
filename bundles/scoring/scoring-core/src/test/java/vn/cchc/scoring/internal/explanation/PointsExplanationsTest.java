package vn.cchc.scoring.internal.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.edition.Edition;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanation.StageScore;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.sheets.StoredScoreSheets;
import vn.cchc.scoring.internal.store.SheetStore;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.OfferedEditions;

class PointsExplanationsTest {
    private static DatabaseFixture database;

    @BeforeAll
    static void a_sheet_in_the_database() {
        database = DatabaseFixture.derby("scoring", "db/changelog.xml");
        new SheetStore(database.jpa()).keep(PointsOffice.sheet("sheet-1"), PointsOffice.csv());
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    private static Explanation explained(String unit, String criterion) {
        return explained(unit, criterion, List.of(PointsOffice.edition()));
    }

    private static Explanation explained(String unit, String criterion, List<Edition> offered) {
        var editions = new OfferedEditions(offered);
        var sheets =
                new StoredScoreSheets(
                        new SheetStore(database.jpa()),
                        editions,
                        SmallYear.registry(),
                        new AuditLines());
        return new PublishedExplanations(
                        new KeptInMemory(PointsOffice.published("r1")),
                        editions,
                        SmallYear.registry(),
                        sheets)
                .of(PointsOffice.ID, unit, criterion);
    }

    @Test
    void a_leaf_tells_its_rule_every_stage_what_counts_and_why() {
        var explanation = explained("01", "1.1");

        var leaf = explanation.scored().orElseThrow().leaf().orElseThrow();
        assertThat(leaf.rule().en()).startsWith("share: from 100 % → 100 % of the maximum;");
        assertThat(leaf.stages())
                .extracting(StageScore::stage, s -> s.given().en(), StageScore::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("self", "100 %", false),
                        org.assertj.core.groups.Tuple.tuple("appraisal-1", "92 %", false),
                        org.assertj.core.groups.Tuple.tuple("appraisal-2", "100 %", true));
        assertThat(leaf.gap()).as("it has all its points").isEmpty();
        assertThat(explanation.calculation().en())
                .isEqualTo("share: from 100 % → 100 % of the maximum. 100 × 40 / 40 = 100");
        assertThat(explanation.basis().orElseThrow().act().number()).isEqualTo("876/QĐ-BNV");
        assertThat(explanation.basis().orElseThrow().source()).isEqualTo("made up");
        assertThat(explanation.toString()).as("remarks stay inside").doesNotContain("asked");
    }

    @Test
    void the_gap_to_the_next_step_is_told() {
        var gap = explained("02", "1.1").scored().orElseThrow().leaf().orElseThrow().gap();

        assertThat(gap.orElseThrow().change().vi()).isEqualTo("từ 85,5 % lên 90 %");
        assertThat(gap.orElseThrow().points()).isEqualByComparingTo("10");
    }

    @Test
    void a_node_tells_its_parts_and_the_leaves_that_lose_most() {
        var explanation = explained("01", "PAR");

        assertThat(explanation.parts())
                .extracting(p -> p.points().orElseThrow().points().orElseThrow().intValue())
                .containsExactly(40, 27);
        var losses = explanation.scored().orElseThrow().losses();
        assertThat(losses)
                .extracting(l -> l.criterion().code() + " " + l.lost().stripTrailingZeros())
                .containsExactly("1.2 3E+1", "2 3");
        assertThat(losses.get(0).gap().orElseThrow().change().en())
                .isEqualTo("handle the remaining 1 of 3");
        assertThat(explanation.calculation().en())
                .isEqualTo("Sum of the points and of the maxima below. 100 × 67 / 100 = 67");
    }

    @Test
    void what_does_not_apply_is_told_and_reduces_the_maximum() {
        var explanation = explained("02", "1.2");

        assertThat(explanation.calculation().en()).contains("taken out of the maximum");
        assertThat(explanation.value()).isEmpty();
        var stage = explanation.scored().orElseThrow().leaf().orElseThrow().stages().get(0);
        assertThat(stage.given().vi()).isEqualTo("không áp dụng");
        assertThat(stage.points()).isEmpty();
        assertThat(explained("02", "PAR").calculation().en()).contains("/ 70 =");
    }

    @Test
    void a_figure_that_is_missing_says_why_and_the_nation_says_of_whom_it_is_the_mean() {
        assertThat(explained("04", "PAR").calculation().en()).contains("A score is missing");
        assertThat(explained("04", "1.2").scored().orElseThrow().leaf().orElseThrow().stages())
                .isEmpty();
        assertThat(explained("VN", "PAR").calculation().en())
                .startsWith("Mean of the units that are assessed: ");
    }

    @Test
    void without_the_very_year_bundle_the_figure_is_still_there_but_not_its_reasons() {
        var explanation = explained("01", "1.1", List.of());

        assertThat(explanation.value()).hasToString("Optional[100.00]");
        assertThat(explanation.scored().orElseThrow().leaf()).isEmpty();
        assertThat(explanation.basis()).isEmpty();
    }
}
