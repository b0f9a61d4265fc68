package vn.cchc.figures.internal.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.figures.Series;
import vn.cchc.figures.Series.Cause;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.catalogue.IndicatorCells;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/** Tuyên Quang is made of Hà Giang (02) and the old Tuyên Quang (08). */
class SeriesTest {
    private static final UnitRef HA_GIANG = UnitRef.province(FiguresRoom.OLD, "02");
    private static final UnitRef OLD_TUYEN_QUANG = UnitRef.province(FiguresRoom.OLD, "08");

    private FiguresRoom room;

    @BeforeEach
    void open() {
        room = FiguresRoom.onDerby();
    }

    private void given(String indicator, String agency, String time, String value) {
        room.approved(indicator, "province/" + agency, time, value);
    }

    private Series series(String indicator) {
        return room.figures.series(indicator, FiguresRoom.TUYEN_QUANG);
    }

    @Test
    void counts_of_predecessors_are_added_up_and_marked() {
        given("APPLICATIONS_RECEIVED", "2024/02", "2025-Q1", "1000");
        given("APPLICATIONS_RECEIVED", "2024/08", "2025-Q1", "2500");
        given("APPLICATIONS_RECEIVED", "2026/08", "2025-Q3", "4000");

        var series = series("APPLICATIONS_RECEIVED");

        assertThat(series.points())
                .extracting(p -> p.time().code(), p -> p.value().toPlainString(), p -> p.from())
                .containsExactly(
                        tuple("2025-Q1", "3500", List.of(HA_GIANG, OLD_TUYEN_QUANG)),
                        tuple("2025-Q3", "4000", List.of()));
        assertThat(series.breaks()).isEmpty();
    }

    @Test
    void a_period_that_one_predecessor_lacks_is_left_out_and_told() {
        given("APPLICATIONS_RECEIVED", "2024/02", "2025-Q1", "1000");
        given("APPLICATIONS_RECEIVED", "2026/08", "2025-Q3", "4000");

        var series = series("APPLICATIONS_RECEIVED");

        assertThat(series.points()).hasSize(1);
        assertThat(series.breaks())
                .containsExactly(
                        new Series.Break(LocalDate.of(2025, 7, 1), Cause.PREDECESSORS_INCOMPLETE));
    }

    @Test
    void a_share_is_never_the_mean_of_shares_but_made_of_its_two_counts() {
        given("APPLICATIONS_SETTLED_ON_TIME", "2024/02", "2025-Q1", "90");
        given("APPLICATIONS_SETTLED_LATE", "2024/02", "2025-Q1", "10");
        given("APPLICATIONS_SETTLED", "2024/02", "2025-Q1", "100");
        given("APPLICATIONS_SETTLED_ON_TIME", "2024/08", "2025-Q1", "150");
        given("APPLICATIONS_SETTLED_LATE", "2024/08", "2025-Q1", "150");
        given("APPLICATIONS_SETTLED", "2024/08", "2025-Q1", "300");
        given("ON_TIME_SHARE", "2024/02", "2025-Q1", "90");
        given("ON_TIME_SHARE", "2024/08", "2025-Q1", "50");

        var series = series("ON_TIME_SHARE");

        assertThat(series.points()).hasSize(1);
        assertThat(series.points().get(0).value()).isEqualTo(new BigDecimal("60.00"));
        assertThat(series.points().get(0).recomputed()).isTrue();
        assertThat(series.breaks()).isEmpty();
    }

    @Test
    void shares_without_their_counts_are_not_bridged_and_the_break_is_told() {
        given("ON_TIME_SHARE", "2024/02", "2025-Q1", "90");
        given("ON_TIME_SHARE", "2024/08", "2025-Q1", "50");
        given("ON_TIME_SHARE", "2026/08", "2025-Q3", "70");

        var series = series("ON_TIME_SHARE");

        assertThat(series.points()).extracting(p -> p.time().code()).containsExactly("2025-Q3");
        assertThat(series.breaks())
                .extracting(Series.Break::cause)
                .containsExactly(Cause.PREDECESSORS_INCOMPLETE);
    }

    @Test
    void what_is_not_bridged_at_all_breaks_at_the_change_of_units() {
        given("STAFF_WITH_JOB_POSITION", "2024/02", "2024", "90");
        given("STAFF_WITH_JOB_POSITION", "2026/08", "2025", "80");

        assertThat(series("STAFF_WITH_JOB_POSITION").breaks())
                .containsExactly(new Series.Break(LocalDate.of(2025, 7, 1), Cause.OTHER_UNITS));
    }

    @Test
    void the_old_unit_keeps_its_own_series() {
        given("APPLICATIONS_RECEIVED", "2024/02", "2025-Q1", "1000");

        var series = room.figures.series("APPLICATIONS_RECEIVED", HA_GIANG);

        assertThat(series.points()).extracting(Series.Point::recomputed).containsExactly(false);
    }

    @Test
    void another_definition_breaks_a_series_and_old_values_keep_theirs() {
        given("DOCUMENTS_REVIEWED", "2026/08", "2025", "12");
        var cells = IndicatorCells.of(room.indicators.find("DOCUMENTS_REVIEWED").orElseThrow());
        cells.put("definition_vi", "Chỉ tính văn bản của hội đồng nhân dân.");
        cells.put("valid_from", "2024-06-01");
        var second = room.indicators.keep(cells, "lan");
        assertThat(second.version()).isEqualTo(2);
        given("DOCUMENTS_REVIEWED", "2024/08", "2023", "30");
        given("DOCUMENTS_REVIEWED", "2024/08", "2024", "8");

        var old = room.figures.series("DOCUMENTS_REVIEWED", OLD_TUYEN_QUANG);

        assertThat(old.points()).extracting(Series.Point::indicatorVersion).containsExactly(1, 2);
        assertThat(old.breaks())
                .containsExactly(
                        new Series.Break(LocalDate.of(2024, 1, 1), Cause.OTHER_DEFINITION));
        assertThat(room.figures.published("DOCUMENTS_REVIEWED"))
                .filteredOn(o -> o.key().unit().equals(FiguresRoom.TUYEN_QUANG))
                .extracting(o -> o.indicatorVersion())
                .containsExactly(1);
    }

    @Test
    void of_what_there_is_not_there_is_no_series() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.figures.series("NONE", HA_GIANG))
                .withMessageContaining("FIG-301");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                room.figures.series(
                                        "ON_TIME_SHARE", UnitRef.province(FiguresRoom.NEW, "99")))
                .withMessageContaining("FIG-303");
    }
}
