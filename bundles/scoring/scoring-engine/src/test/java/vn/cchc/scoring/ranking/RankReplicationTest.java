package vn.cchc.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankReplicationTest {
    private static final double LEVEL = 0.95;

    @Test
    void a_province_that_is_better_in_every_district_is_first_for_certain() {
        var ranks =
                new Provinces()
                        .district("01", "a", 95, 5)
                        .district("01", "b", 92, 8)
                        .district("01", "c", 94, 6)
                        .district("02", "d", 70, 30)
                        .district("02", "e", 72, 28)
                        .district("02", "f", 71, 29)
                        .ranks();
        assertThat(ranks.interval("01", LEVEL)).contains(new RankInterval(1, 1));
        assertThat(ranks.interval("02", LEVEL)).contains(new RankInterval(2, 2));
        assertThat(ranks.groups(List.of("01", "02"), LEVEL)).isEqualTo(Map.of("01", 1, "02", 2));
    }

    @Test
    void provinces_whose_districts_overlap_cannot_be_told_apart() {
        var ranks =
                new Provinces()
                        .district("01", "a", 95, 5)
                        .district("01", "b", 60, 40)
                        .district("01", "c", 80, 20)
                        .district("02", "d", 92, 8)
                        .district("02", "e", 58, 42)
                        .district("02", "f", 81, 19)
                        .ranks();
        assertThat(ranks.interval("01", LEVEL)).contains(new RankInterval(1, 2));
        assertThat(ranks.groups(List.of("01", "02"), LEVEL)).isEqualTo(Map.of("01", 1, "02", 1));
    }

    @Test
    void the_first_province_that_is_clearly_behind_the_leader_leads_the_next_group() {
        var ranks =
                new Provinces()
                        .district("01", "a", 90, 10)
                        .district("01", "b", 84, 16)
                        .district("02", "c", 89, 11)
                        .district("02", "d", 83, 17)
                        .district("03", "e", 61, 39)
                        .district("03", "f", 60, 40)
                        .ranks();
        assertThat(ranks.groups(List.of("01", "02", "03"), LEVEL))
                .isEqualTo(Map.of("01", 1, "02", 1, "03", 2));
    }

    @Test
    void a_province_with_one_district_shows_no_spread_of_its_own() {
        var ranks = new Provinces().district("01", "a", 80, 20).district("02", "b", 79, 21).ranks();
        assertThat(ranks.interval("01", LEVEL)).contains(new RankInterval(1, 1));
    }

    @Test
    void a_province_without_answers_has_no_rank_and_takes_none_away() {
        var ranks =
                new Provinces()
                        .district("01", "a", 90, 10)
                        .unanswered("02", "b", 50)
                        .district("03", "c", 70, 30)
                        .ranks();
        assertThat(ranks.interval("02", LEVEL)).isEmpty();
        assertThat(ranks.interval("03", LEVEL)).contains(new RankInterval(2, 2));
    }

    @Test
    void neither_the_order_of_rows_nor_the_number_of_threads_changes_a_rank() {
        long seed = new Random().nextLong();
        var provinces = random(seed);
        var once = intervals(provinces.ranks(300, 7, 1));
        assertThat(intervals(provinces.ranks(300, 7, 8))).as("seed %d", seed).isEqualTo(once);
        assertThat(intervals(provinces.shuffled(seed).ranks(300, 7, 3)))
                .as("shuffled, seed %d", seed)
                .isEqualTo(once);
    }

    @Test
    void another_seed_draws_another_sample() {
        var provinces = random(1);
        assertThat(counts(provinces.ranks(300, 7, 1)))
                .isNotEqualTo(counts(provinces.ranks(300, 8, 1)));
    }

    private static Provinces random(long seed) {
        var random = new Random(seed);
        var provinces = new Provinces();
        for (int province = 1; province <= 12; province++) {
            for (int district = 0; district < 3; district++) {
                int satisfied = 70 + random.nextInt(20);
                String code = "%02d".formatted(province);
                provinces.district(code, code + "D" + district, satisfied, 100 - satisfied);
            }
        }
        return provinces;
    }

    private static List<?> intervals(List<RankDistribution> distributions) {
        return distributions.stream()
                .flatMap(
                        d ->
                                List.of("01", "02", "03", "04", "05", "06", "07", "08").stream()
                                        .map(unit -> d.interval(unit, LEVEL)))
                .toList();
    }

    private static List<?> counts(List<RankDistribution> distributions) {
        return List.of("01", "02", "03", "04", "05").stream()
                .map(unit -> distributions.get(0).interval(unit, 0.5))
                .toList();
    }
}
