package vn.cchc.web.internal.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

class FailuresTest {
    private final Failures failures = new Failures();

    private int status(Throwable thrown) {
        return failures.of(thrown, "GET /").status();
    }

    @Test
    void a_client_that_hung_up_is_no_fault_of_the_server() {
        assertThat(status(new RuntimeException(new EofException("Closed")))).isEqualTo(400);
    }

    @Test
    void an_answer_that_breaks_off_is() {
        var failure = failures.of(new IOException("The answer broke off"), "GET /sparql");

        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.problems()).extracting(Problem::code).containsExactly("WEB-500");
    }

    @Test
    void too_much_at_once_of_one_client_is_429_and_says_when_to_come_again() {
        var problem = new Problem("X-1", "", "too much", "wait");

        var failure = failures.of(new Refusal(Refusal.Kind.TOO_MANY, List.of(problem)), "GET /");

        assertThat(failure.status()).isEqualTo(429);
        assertThat(failure.headers()).containsEntry("Retry-After", "1");
    }
}
