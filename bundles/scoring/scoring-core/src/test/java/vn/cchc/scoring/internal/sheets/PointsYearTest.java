package vn.cchc.scoring.internal.sheets;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.cchc.scoring.internal.PointsOffice;
import vn.cchc.scoring.internal.SmallYear;

/** Who asks for scores of something that has none is told what it is. */
class PointsYearTest {

    @Test
    void a_plan_has_no_scores() {
        assertThatThrownBy(() -> PointsYear.of(PointsOffice.plan(), SmallYear.registry()))
                .hasMessageContaining("SCO-522")
                .hasMessageContaining("par-province/2024 is a plan");
    }

    @Test
    void an_index_of_answers_has_no_scores() {
        assertThatThrownBy(() -> PointsYear.of(SmallYear.edition(), SmallYear.registry()))
                .hasMessageContaining("SCO-520");
    }
}
