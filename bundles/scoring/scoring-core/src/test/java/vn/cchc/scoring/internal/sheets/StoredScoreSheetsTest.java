package vn.cchc.scoring.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.store.SheetStore;
import vn.cchc.scoring.internal.store.Tables;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.OfferedEditions;

class StoredScoreSheetsTest {
    private static DatabaseFixture database;
    private final AuditLines trail = new AuditLines();
    private final StoredScoreSheets sheets =
            new StoredScoreSheets(
                    new SheetStore(database.jpa()),
                    new OfferedEditions(List.of(PointsOffice.edition(), SmallYear.edition())),
                    SmallYear.registry(),
                    trail,
                    Clock.fixed(SmallYear.COMPUTED.plusNanos(5), ZoneOffset.UTC));

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

    private static InputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_sheet_is_kept_byte_for_byte_with_who_and_when() {
        var sheet = sheets.importSheet(PointsOffice.ID, "a.csv", csv(PointsOffice.SHEET), "lan");

        assertThat(sheet.rows()).isEqualTo(12);
        assertThat(sheet.content()).isEqualTo(Fingerprint.of(PointsOffice.csv()));
        assertThat(sheet.editionFingerprint()).isEqualTo(PointsOffice.FINGERPRINT);
        assertThat(sheet.importedAt()).isEqualTo(SmallYear.COMPUTED);
        assertThat(sheet.illustrative()).isFalse();
        assertThat(sheets.content(sheet.id())).isEqualTo(PointsOffice.csv());
        assertThat(sheets.all()).containsExactly(sheet);
        assertThat(sheets.find(sheet.id())).hasValue(sheet);
        assertThat(trail.lines())
                .containsExactly("lan | score-sheet.import | " + sheet.id() + " | done");
    }

    @Test
    void a_faulty_sheet_leaves_nothing_behind_and_tells_every_fault() {
        String faulty =
                PointsOffice.HEAD + "99,1.1,appraisal-1,1,\n01,1,survey,x,\n01,2,self,200 %,\n";

        assertThat(refused(faulty))
                .containsExactly(
                        "SCO-509 line 2, column unit",
                        "SCO-511 line 3, column criterion",
                        "SCO-512 line 4, column stage",
                        "SCO-513 line 4, column value");
        assertThat(sheets.all()).isEmpty();
        assertThat(trail.lines()).isEmpty();
    }

    @Test
    void of_very_many_faults_the_first_thousand_are_told_and_the_rest_counted() {
        String faulty = PointsOffice.HEAD + "99,1.1,appraisal-1,100,\n".repeat(1_500);

        assertThat(refused(faulty)).hasSize(1_001).last().asString().startsWith("SCO-521");
    }

    @Test
    void a_sheet_beyond_the_limit_is_not_read_on() {
        String large = PointsOffice.HEAD + " ".repeat(16 << 20);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sheets.importSheet(PointsOffice.ID, "a.csv", csv(large), "lan"))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.TOO_LARGE))
                .withMessageContaining("SCO-516");
    }

    @Test
    void an_index_of_answers_takes_no_scores() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sheets.template(SmallYear.ID))
                .withMessageContaining("SCO-520");
    }

    @Test
    void scores_that_somebody_changed_in_the_database_are_never_used() throws Exception {
        var sheet = sheets.importSheet(PointsOffice.ID, "a.csv", csv(PointsOffice.SHEET), "lan");
        try (var connection = database.dataSource().getConnection();
                var statement =
                        connection.prepareStatement("update scoring_sheet set content = ?")) {
            statement.setBytes(1, new byte[] {1});
            statement.executeUpdate();
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sheets.content(sheet.id()))
                .withMessageContaining("SCO-518");
    }

    @Test
    void the_template_has_a_row_for_each_unit_and_leaf_and_is_read_once_filled_in() {
        String template = new String(sheets.template(PointsOffice.ID), StandardCharsets.UTF_8);

        assertThat(template.lines()).hasSize(1 + 4 * 3);
        assertThat(template.lines().skip(1).findFirst().orElseThrow())
                .startsWith("01,1.1,appraisal-1,,")
                .contains("Hà Nội; Nhiệm vụ; ghi tỷ lệ phần trăm");
        String filled =
                template.lines()
                        .map(
                                line ->
                                        line.replace("1,,", "1,100,")
                                                .replace("survey,,", "survey,80,"))
                        .map(line -> line.replace("1.2,appraisal-1,100,", "1.2,appraisal-1,0/0,"))
                        .collect(Collectors.joining("\n"));
        assertThat(sheets.importSheet(PointsOffice.ID, "b.csv", csv(filled), "lan").rows())
                .isEqualTo(12);
    }

    @Test
    void a_made_up_sheet_is_the_same_for_the_same_seed_and_marked_and_near_what_was_published() {
        var first = sheets.demonstrate(PointsOffice.ID, 7, "lan");
        var again = sheets.demonstrate(PointsOffice.ID, 7, "lan");
        var other = sheets.demonstrate(PointsOffice.ID, 8, "lan");

        assertThat(first.illustrative()).isTrue();
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(other.content()).isNotEqualTo(first.content());
        var figures = PointsOffice.year().scorer().score(sheets.content(first.id())).orRefuse();
        assertThat(figures.figure(SmallYear.province("31"), "PAR").orElseThrow().value())
                .hasValueSatisfying(value -> assertThat(value.doubleValue()).isBetween(75.0, 97.0));
        assertThat(figures.figure(UnitRef.nation(SmallYear.REGISTRY), "PAR").orElseThrow().value())
                .isPresent();
    }

    private List<String> refused(String sheet) {
        var problems = new java.util.ArrayList<Problem>();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sheets.importSheet(PointsOffice.ID, "a.csv", csv(sheet), "lan"))
                .satisfies(refusal -> problems.addAll(refusal.problems()));
        return problems.stream().map(p -> p.code() + " " + p.where()).toList();
    }
}
