package vn.cchc.figures.internal.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.Act;
import vn.cchc.figures.Observation.Key;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.TimePeriod;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.catalogue.ShippedCatalogue;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** What is compared with other values. */
class JumpAndPartsTest {
    private static final Indicator TOTAL = indicator("APPLICATIONS_SETTLED");
    private static final LanguageText PLACE = new LanguageText("value", "value");

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "100, 200, false",
        "100, 201, true",
        "100, 0, false",
        "3, 6, false",
        "3, 7, true",
        "0, 0, false",
        "0, 1, true",
        "1000000000000, 2000000000000, false",
        "1000000000000, 2000000000001, true"
    })
    void a_change_beyond_the_limit_is_a_jump_and_one_at_it_is_not(
            BigDecimal before, BigDecimal value, boolean jump) {
        assertThat(check(value, Optional.empty(), approved("2026-Q2", before)).isPresent())
                .isEqualTo(jump);
    }

    @Test
    void a_written_reason_confirms_a_jump() {
        assertThat(
                        check(
                                new BigDecimal("900"),
                                Optional.of("sáp nhập"),
                                approved("2026-Q2", BigDecimal.TEN)))
                .isEmpty();
    }

    @Test
    void the_last_period_counts_and_neither_an_older_nor_a_later_one() {
        assertThat(
                        check(
                                BigDecimal.TEN,
                                Optional.empty(),
                                approved("2025-Q4", BigDecimal.valueOf(900)),
                                approved("2026-Q2", BigDecimal.TEN),
                                approved("2026-Q4", BigDecimal.valueOf(900))))
                .isEmpty();
    }

    @Test
    void a_total_is_exactly_the_sum_of_its_parts() {
        var late = "APPLICATIONS_SETTLED_LATE";
        var onTime = "APPLICATIONS_SETTLED_ON_TIME";
        var parts = Map.of(late, new BigDecimal("0.1"), onTime, new BigDecimal("0.20"));

        assertThat(PartsCheck.of(TOTAL, new BigDecimal("0.3"), parts)).isEmpty();
        assertThat(PartsCheck.of(TOTAL, new BigDecimal("0.31"), parts).map(Problem::code))
                .hasValue("FIG-318");
        assertThat(PartsCheck.of(TOTAL, BigDecimal.ONE, Map.of(late, BigDecimal.ONE)))
                .hasValueSatisfying(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("FIG-317");
                            assertThat(problem.what()).contains(onTime).doesNotContain(late);
                        });
        assertThat(PartsCheck.of(indicator(late), BigDecimal.ONE, Map.of())).isEmpty();
    }

    private static Optional<Problem> check(
            BigDecimal value, Optional<String> reason, Observation... approved) {
        var candidate =
                new Candidate(
                        key("2026-Q3"), TOTAL, value, reason, Optional.empty(), Optional.empty());
        return JumpCheck.of(candidate, List.of(approved), PLACE);
    }

    private static Key key(String time) {
        return new Key(TOTAL.code(), FiguresRoom.HA_NOI, new TimePeriod(time));
    }

    private static Observation approved(String time, BigDecimal value) {
        return new Observation(
                time,
                key(time),
                1,
                3,
                1,
                value,
                State.APPROVED,
                true,
                Optional.empty(),
                Optional.empty(),
                new Act("an", Instant.EPOCH),
                Optional.empty(),
                Optional.of(new Act("lan", Instant.EPOCH)),
                Optional.empty(),
                Optional.empty());
    }

    private static Indicator indicator(String code) {
        return ShippedCatalogue.indicators().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
