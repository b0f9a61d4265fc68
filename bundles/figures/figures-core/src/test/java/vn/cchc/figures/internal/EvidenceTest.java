package vn.cchc.figures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Evidence;
import vn.cchc.model.Refusal;

/** A value names the document it rests on; the archive hears of it with every act. */
class EvidenceTest {
    private static final String KEY = "ON_TIME_SHARE province/2026/01 2026-Q3";

    private final FiguresRoom room = FiguresRoom.onDerby();

    private static Entry resting(String evidence) {
        return new Entry(
                "ON_TIME_SHARE",
                "province/2026/01",
                "2026-Q3",
                "95.5",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(evidence));
    }

    @Test
    void a_draft_cites_for_its_agency_and_the_approved_figure_for_everybody() {
        var draft = room.values.enter(resting("ab23cd45ef/1/14"), "an");

        assertThat(room.values.find(draft.id(), Optional.of("an")).orElseThrow().evidence())
                .isEqualTo(Evidence.of("ab23cd45ef/1/14"));
        assertThat(room.shelf.cited).containsOnlyKeys("draft of " + KEY);

        room.values.submit(draft.id(), "an");
        room.values.approve(draft.id(), "lan");

        assertThat(room.shelf.cited).containsOnlyKeys(KEY);
        assertThat(room.shelf.cited.get(KEY)).startsWith("ab23cd45ef/1/14 ").contains("Quarter 3");
        assertThat(room.figures.series("ON_TIME_SHARE", FiguresRoom.HA_NOI).points())
                .singleElement()
                .satisfies(point -> assertThat(point.evidence()).isPresent());
    }

    @Test
    void a_draft_that_no_longer_names_a_document_rests_on_none() {
        room.values.enter(resting("ab23cd45ef/1"), "an");
        var again =
                room.values.enter(
                        Entry.of("ON_TIME_SHARE", "province/2026/01", "2026-Q3", "95.5"), "an");

        assertThat(again.evidence()).isEmpty();
        assertThat(room.shelf.cited).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000/1", "ab23cd45ef/2", "ab23cd45ef/1/21"})
    void what_the_archive_has_not_is_no_evidence(String evidence) {
        refused(evidence, "FIG-422");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab23cd45ef", "ab23cd45ef/0", "AB23CD45EF/1", "ab23cd45ef/1/1/1", "../x/1"})
    void what_is_no_document_is_told(String evidence) {
        refused(evidence, "FIG-421");
    }

    private void refused(String evidence, String code) {
        assertThatThrownBy(() -> room.values.enter(resting(evidence), "an"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(problem -> problem.code())
                                        .containsExactly(code));
        assertThat(room.shelf.cited).isEmpty();
    }

    @Test
    void a_file_tells_the_cell_of_what_it_may_not_rest_on() {
        var rows =
                "indicator,agency,time,value,evidence\n"
                        + "ON_TIME_SHARE,province/2026/01,2026-Q2,95,ab23cd45ef/1\n"
                        + "ON_TIME_SHARE,province/2026/01,2026-Q3,96,ab23cd45ef/9\n";

        assertThatThrownBy(() -> room.values.importFile("x.csv", FiguresRoom.bytes(rows), "an"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .singleElement()
                                        .satisfies(
                                                problem -> {
                                                    assertThat(problem.code()).isEqualTo("FIG-422");
                                                    assertThat(problem.where())
                                                            .contains("3", "evidence");
                                                }));
        assertThat(room.shelf.cited).isEmpty();
    }
}
