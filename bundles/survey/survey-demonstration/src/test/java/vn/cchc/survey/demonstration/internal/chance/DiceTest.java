package vn.cchc.survey.demonstration.internal.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    /** Published values of SplitMix64: 6457827717110365317, 3203168211198807973. */
    @Test
    void the_numbers_are_those_of_the_published_generator() {
        var dice = new Dice(1_234_567);

        assertThat(dice.between(0, 999_999)).isEqualTo(365_317);
        assertThat(dice.between(0, 999_999)).isEqualTo(807_973);
    }

    @Test
    void a_stream_does_not_depend_on_what_was_thrown_before() {
        var thrown = new Dice(1);
        thrown.below(6);

        assertThat(thrown.stream("a").below(1_000_000))
                .isEqualTo(new Dice(1).stream("a").below(1_000_000))
                .isNotEqualTo(new Dice(1).stream("b").below(1_000_000));
    }

    @Test
    void a_bell_has_the_deviation_asked_for() {
        var dice = new Dice(3);
        long[] values = LongStream.generate(() -> dice.bell(1_000)).limit(100_000).toArray();

        double mean = LongStream.of(values).average().orElseThrow();
        double square = LongStream.of(values).mapToDouble(v -> (double) v * v).average().orElse(0);

        assertThat(mean).isBetween(-15.0, 15.0);
        assertThat(Math.sqrt(square)).isBetween(980.0, 1_020.0);
    }

    @Test
    void shuffling_loses_nothing() {
        var numbers = IntStream.range(0, 50).boxed().toList();

        assertThat(new Dice(5).shuffled(numbers))
                .containsExactlyInAnyOrderElementsOf(numbers)
                .isNotEqualTo(numbers);
    }
}
