package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {

    @Test
    void it_asks_until_there_is_an_answer() {
        var asked = new AtomicInteger();
        int answer =
                Eventually.soon()
                        .gives(
                                () -> Optional.of(asked.incrementAndGet()).filter(n -> n == 3),
                                () -> "No third answer");
        assertThat(answer).isEqualTo(3);
    }

    @Test
    void it_gives_up_and_says_what_it_waited_for() {
        assertThatThrownBy(
                        () ->
                                Eventually.within(Duration.ofMillis(30))
                                        .isTrue(() -> false, () -> "The sun did not rise"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The sun did not rise (waited 30 ms)");
    }
}
