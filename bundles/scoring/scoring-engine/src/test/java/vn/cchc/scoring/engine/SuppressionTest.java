package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody works a small group out from the total. */
class SuppressionTest {
    @Test
    void large_groups_are_all_shown() {
        assertThat(Suppression.withheld(Map.of("1", 30, "2", 31), 30)).isEmpty();
    }

    @Test
    void a_single_small_group_takes_the_smallest_other_with_it() {
        assertThat(Suppression.withheld(Map.of("1", 500, "2", 29, "3", 40), 30))
                .containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void two_small_groups_hide_each_other() {
        assertThat(Suppression.withheld(Map.of("1", 500, "2", 29, "3", 4), 30))
                .containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void of_two_equally_small_others_the_first_goes() {
        assertThat(Suppression.withheld(Map.of("1", 40, "2", 29, "3", 40), 30))
                .containsExactlyInAnyOrder("2", "1");
    }
}
