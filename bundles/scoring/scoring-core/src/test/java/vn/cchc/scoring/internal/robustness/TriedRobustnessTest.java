package vn.cchc.scoring.internal.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.RankRobustness.Influence;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;

/** Hà Nội before Hà Giang whatever one does; Cao Bằng is withheld, Hải Phòng has no answers. */
class TriedRobustnessTest {
    private final TriedRobustness robustness =
            new TriedRobustness(
                    new KeptInMemory(SmallYear.published(SmallYear.draft("r1", "lan"), "minh")),
                    SmallYear.registry());

    @Test
    void only_ranked_provinces_take_part_and_keep_the_order_of_the_ranking() {
        assertThat(robustness.of(SmallYear.ID).ranges())
                .extracting(range -> range.unit().code())
                .containsExactly("01", "02");
    }

    @Test
    void a_province_that_is_best_in_everything_stays_first_however_the_index_is_built() {
        var tried = robustness.of(SmallYear.ID);

        assertThat(tried.ranges().get(0))
                .satisfies(
                        first -> {
                            assertThat(first.published()).isEqualTo(1);
                            assertThat(first.best()).isEqualTo(1);
                            assertThat(first.worst()).isEqualTo(1);
                        });
        assertThat(tried.meanShift()).isEqualByComparingTo("0");
        assertThat(tried.influences())
                .extracting(Influence::together)
                .allMatch(share -> share.compareTo(BigDecimal.ZERO) == 0);
    }

    /** Hà Giang 20 + 30 of 70, Hà Nội 40 + 0 + 27 and Hải Phòng 0 + 30 + 15 of 100. */
    @Test
    void an_index_of_points_is_tried_with_its_maxima_as_weights() {
        var points =
                new TriedRobustness(
                        new KeptInMemory(PointsOffice.published("p1")), SmallYear.registry());

        var tried = points.of(PointsOffice.ID);

        assertThat(tried.ranges().get(0).unit().code()).isEqualTo("02");
        assertThat(tried.ranges())
                .allMatch(r -> r.best() <= r.published() && r.published() <= r.worst());
        assertThat(tried.influences())
                .filteredOn(i -> i.choice() == RankRobustness.Choice.MISSING)
                .singleElement()
                .satisfies(i -> assertThat(i.together()).isPositive());
    }

    @Test
    void where_nobody_is_ranked_nothing_is_tried() {
        var one = SmallYear.draft("r2", "lan", SmallYear.tableOfOneForm(), SmallYear.edition());
        var nobody =
                new TriedRobustness(
                        new KeptInMemory(SmallYear.published(one, "minh")), SmallYear.registry());

        assertThat(nobody.of(SmallYear.ID).ranges()).isEmpty();
        assertThat(nobody.of(SmallYear.ID).influences()).isEmpty();
    }

    @Test
    void who_asks_again_gets_the_same() {
        assertThat(robustness.of(SmallYear.ID)).isSameAs(robustness.of(SmallYear.ID));
    }

    @Test
    void what_is_not_published_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> robustness.of(new EditionId("sipas", "2023")))
                .withMessageContaining("SCO-306");
    }
}
